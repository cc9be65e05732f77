import type { Texts } from './texts.ts';

const number = new Intl.NumberFormat('nl');
const count = (n: number, one: string, many: string): string => `${number.format(n)} ${n === 1 ? one : many}`;
const findings = (n: number): string => count(n, 'melding', 'meldingen');

/** Dutch, B1: short, warm, *je*. No word here calls what someone wrote wrong. */
export const nl: Texts = {
  lang: 'nl',
  name: 'Genderbril',
  groups: {
    begrip: { name: 'Begrip', about: 'Gender wordt voor iets anders gehouden.' },
    framing: { name: 'Framing', about: 'Gender raakt uit beeld, of het beeld verschuift.' },
    uitwerking: { name: 'Uitwerking', about: 'Goed bedoeld, maar niemand kan er nog mee aan de slag.' },
  },
  newTab: 'opent in een nieuw tabblad',
  yearUnknown: 'jaar onbekend',
  card: {
    now: 'Zo leest het nu',
    meant: 'Zo is het bedoeld',
    words: 'Het gaat om:',
    source: (sections) => `Rapport Verwonderzoek (2023), ${sections}`,
    suggestions: 'Woorden die passen',
    replace: 'Vervang',
    insert: 'Voeg toe',
    copyWords: 'Kopieer',
    instruments: 'Hier kun je verder mee',
    moreInstruments: (n) => `Nog ${count(n, 'hulpmiddel', 'hulpmiddelen')}`,
    copy: 'Kopieer als opmerking',
    ignore: 'Negeer hier',
    ruleOff: 'Regel uit',
    examples: 'Voorbeelden: wel en niet',
    good: 'Wel',
    notThis: 'Niet',
    close: 'Sluit',
    notices: {
      applied: 'De woorden staan erin.',
      stale: 'De tekst is intussen veranderd.',
      readOnly: 'Je kunt dit document lezen, maar niet aanpassen.',
      composing: 'Je bent nog aan het typen. Probeer het zo nog eens.',
      protected:
        'Hier staat iets wat we niet willen beschadigen, zoals een link, een afbeelding of een vast tekstvak.',
      tracking: 'Er worden wijzigingen bijgehouden. Daarom zetten we de woorden er niet zelf in.',
      ignored: 'Het document nam de wijziging niet aan.',
      unsupported: 'Vervangen lukt hier niet.',
      unverified: 'We weten niet zeker of het gelukt is. Kijk even in de tekst.',
      onClipboard: 'De woorden staan op je klembord: je kunt ze plakken.',
      copyYourself: 'Je kunt de woorden kopiëren.',
      copied: 'Gekopieerd. Je kunt het nu plakken.',
      copyFailed: 'Kopiëren lukte niet. Selecteer de woorden en kopieer ze zelf.',
      ignoredHere: 'Deze plek laten we met rust.',
      ruleOff: 'Deze regel staat uit. Bij Instellingen zet je hem weer aan.',
      saveFailed: 'Je keuze kon niet worden bewaard. Ze geldt tot je de pagina sluit.',
    },
  },
  popup: {
    here: 'Meelezen op deze pagina',
    reading: 'Even lezen …',
    findings,
    read: (sentences, skipped, found) =>
      [
        `${count(sentences, 'zin', 'zinnen')} gelezen`,
        ...(skipped > 0 ? [`${number.format(skipped)} overgeslagen`] : []),
        findings(found),
      ].join(', '),
    partial:
      'Alleen het deel dat je nu ziet is gelezen. Blader door het document, dan lezen we de rest ook mee.',
    noText: 'Er is hier nog geen tekst gevonden. Er valt dus nog niets te melden.',
    unreadable: 'De tekst van dit document konden we niet lezen. Herladen helpt soms.',
    noAnswer:
      'Meelezen lukt nu even niet: het deel van Genderbril dat je tekst bekijkt, geeft geen antwoord. We proberen het vanzelf nog eens.',
    tooLarge: 'Dit document is te groot om rustig mee te lezen. Probeer het per hoofdstuk.',
    notADocument:
      'Dit is geen document dat we kunnen lezen. Open een tekst in Google Docs of Word voor het web.',
    selfCheckFailed:
      'De pagina werkt anders dan we gewend zijn. Daarom zetten we niets in je tekst. Wat we vinden, staat alleen in de lijst.',
    off: 'Meelezen staat hier uit.',
    details: 'Technische details',
    options: 'Instellingen',
    privacy: 'Je tekst blijft op je eigen computer.',
  },
  rulePage: {
    about: 'Waar gaat dit over?',
    measured: 'Hoe goed gaat het?',
    notMeasured: 'Dat is nog niet gemeten.',
    counts: ({ gold, found, falseAlarms }) =>
      `In een proef met nieuwe teksten vond deze regel ${number.format(found)} van de ${count(gold, 'plek', 'plekken')}. ${
        falseAlarms === 0
          ? 'Hij sloeg nooit aan waar dat niet hoefde.'
          : `${count(falseAlarms, 'keer', 'keer')} sloeg hij aan waar dat niet hoefde.`
      }`,
    quiet:
      'Staat standaard uit: deze regel slaat nog te vaak aan waar dat niet hoeft, of is nog te weinig beproefd.',
  },
  options: {
    title: 'Instellingen',
    intro: 'Jij bepaalt waar Genderbril op let. Alles wat je hier kiest, werkt meteen.',
    repaired:
      'Een deel van je instellingen was niet meer leesbaar. Daarvoor gelden nu de standaardinstellingen.',
    on: 'Meelezen in Google Docs en Word voor het web',
    language: 'Taal van knoppen en menu’s',
    languageNote: 'De uitleg bij je tekst blijft Nederlands.',
    dutch: 'Nederlands',
    english: 'English',
    rules: 'Waar let Genderbril op?',
    rulesNote: 'Zet een regel uit als je er even niets aan hebt.',
    off: 'Regels die uit staan',
    noneOff: 'Alle regels staan aan.',
    turnOn: 'Zet aan',
    sites: 'Pagina’s waar meelezen uit staat',
    noSites: 'Je hebt meelezen nergens uitgezet.',
    siteNames: { 'docs.google.com': 'Google Docs', 'officeapps.live.com': 'Word voor het web' },
    ignored: 'Plekken die je negeert',
    ignoredCount: (n) =>
      n === 0 ? 'Je negeert nog geen plekken.' : `Je negeert ${count(n, 'plek', 'plekken')}.`,
    wipe: 'Wis',
    wiped: 'Gewist. Deze plekken kunnen weer een melding krijgen.',
    saveFailed: 'Je keuze kon niet worden bewaard. Probeer het nog eens.',
    privacy: 'Je tekst blijft bij jou',
    privacyText:
      'Genderbril leest op je eigen computer. Je tekst wordt niet verstuurd en niet bewaard. Van een genegeerde plek bewaren we alleen een code waar geen tekst in zit.',
  },
};
