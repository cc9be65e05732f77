/** Sentences of an ordinary regional plan in which no rule should find anything. */
const SENTENCES = [
  'De acht gemeenten in de regio Lage Venen stellen deze visie samen met hun partners vast.',
  'Het regionaal overleg komt vier keer per jaar bijeen in het gemeentehuis van Oosterveen.',
  'De centrumgemeente beheert het budget en legt daarover jaarlijks verantwoording af.',
  'Voor de periode tot en met 2030 is een uitvoeringsprogramma met een eigen planning opgesteld.',
  'Inwoners kunnen dag en nacht kosteloos bellen met het advies- en meldpunt.',
  'De wachttijd voor een eerste gesprek is in het afgelopen jaar teruggelopen tot acht werkdagen.',
  'De lokale teams werken met een vaste contactpersoon voor scholen, huisartsen en politie.',
  'In het voorjaar houdt de projectgroep een bijeenkomst voor raadsleden en cliëntenraden.',
  'De meldcode is bij alle gecontracteerde aanbieders onderdeel van het inwerkprogramma.',
  'Het aantal adviesvragen van beroepskrachten is sinds 2022 ieder jaar gestegen.',
  'Over de huisvesting van de opvang lopen gesprekken met twee woningcorporaties.',
  'De regio kiest voor een beperkt aantal doelen, zodat de uitvoering haalbaar blijft.',
  'Elke gemeente wijst een aandachtsfunctionaris aan die de afspraken bewaakt.',
  'De cijfers in dit hoofdstuk komen uit de halfjaarlijkse beleidsinformatie.',
  'Waar de cijfers ontbreken, vermelden we dat in een voetnoot bij de tabel.',
  'De evaluatie wordt uitgevoerd door een onafhankelijk bureau en in 2029 besproken.',
  'Het platteland vraagt om andere openingstijden dan de stad, vooral in de winter.',
  'Een werkgroep bereidt de aanbesteding voor en adviseurs van de GGD lezen mee.',
  'Alle documenten zijn te vinden op de gezamenlijke website van de regio.',
  'De portefeuillehouders hebben in september met de planning ingestemd.',
  'Het vervoer van en naar de locatie in Marswijk wordt opnieuw bekeken.',
  'Ervaringsdeskundigen lezen mee met de folders en de tekst op de website.',
  'De huisartsen ontvangen na afloop een bericht over de vervolgafspraken.',
  'In Lindehout is een proef gestart met een inloopspreekuur op dinsdagochtend.',
  'De subsidie loopt tot het einde van het kalenderjaar en kan één keer worden verlengd.',
  'Vóór 1 juli ligt er een voorstel voor de verdeling van de kosten.',
  'Wij agenderen dit onderwerp in het overleg met de zorgaanbieders.',
  'Bij spoed is er altijd een medewerker bereikbaar, ook in het weekend.',
];

/** `count` sentences, the same for the same `seed`. */
export function filler(seed: number, count: number): string {
  let state = seed * 7919 + 17;
  let last = -1;
  const picked: string[] = [];
  while (picked.length < count) {
    state = (state * 1103515245 + 12345) % 2147483648;
    const index = Math.floor((state / 2147483648) * SENTENCES.length);
    if (index === last) continue;
    last = index;
    picked.push(SENTENCES[index] ?? '');
  }
  return picked.join(' ');
}

/** Sentences until there are at least this many words. */
export function fillerWords(seed: number, words: number): string {
  const text = filler(seed, Math.ceil(words / 9));
  const all = text.split(' ');
  const end = all.findIndex((word, i) => i >= words - 1 && word.endsWith('.'));
  return all.slice(0, end + 1).join(' ');
}
