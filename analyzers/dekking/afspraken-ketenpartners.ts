import type { DekkingItem } from '../dekking-item.ts';
import { frame } from '../dutch/frame.ts';
import { genderLens } from '../dutch/gender-lens.ts';
import type { Sentence } from '../dutch/sentence.ts';
import { standingOf } from '../dutch/standing.ts';
import { overlaps } from '../overlaps.ts';

/** Agreements, demands, contracts: what a commissioner asks of those who carry it out. */
const DEMAND = frame(`
  eis|eisen|gendereis ; eisen ~3 aan ; afspraak|afspraken|*afspraken|*afspraak ; afgesproken|overeengekomen ; spreken ~12 af ; *overeenkomst|*overeenkomsten|contract*|contracteisen ; convenant* ; subsidie*|subsidiebeschikking*|subsidievoorwaarde*|beschikking|beschikkingen|opdrachtbrief|opdrachtbrieven|dienstverleningsovereenkomst*|kwaliteitseis*|inkoopvoorwaarde*|offerte*|opdracht|opdrachten ; inkoop*|ingekocht|inkopen|aanbested* ; opdrachtnemer*|subsidieontvanger*|opdrachtgeverschap ; voorwaarde|voorwaarden|verplichting ; verplicht ~4 gendersensi*|genderbewust ; verplicht ~3 om|dat|te ; partijen|organisaties|aanbieders|instellingen ~2 leggen ~12 vast ; genderparagraaf ; bestek ; gunningscriter* ; jaarverslag|jaarplan|verantwoording|verantwoorden ; accountmanager*|contractmanager*|accounthouder* ; gesprek|gesprekken|overleg ~2 met ~3 thuis|opvang|partners|aanbieders|aanbieder ; jaargesprek*|kwartaalgesprek*|accountgesprek*|voortgangsgesprek* ; vragen ~8 van ~4 ; vragen we|wij ; van ~4 partners|aanbieders|organisaties|thuis|opvang ~3 vragen|verwachten|eisen ; verwachten we|wij ; van ~2 opdrachtnemer|aanbieder|aanbieders|partners|instellingen ~3 verwacht ; programma van eisen ; verbeterplan|aanwijzing ; toetsen|toetst|toets|audit|auditor|doorlichten ; lichten ~12 door
`);
/** Spoken to, in a letter or a contract. */
const ADDRESSED = frame(
  'u|uw|jullie|opdrachtgever|hoofdaannemer|onderaannemer|onderaannemers|contractpartij*|personeel',
);
/** Paper that binds a partner, whoever it is. */
const CONTRACT = frame(
  'subsidie*|contract*|opdracht|opdrachten|*overeenkomst|*overeenkomsten|convenant*|inkoop*|bestek|aanbested*|beschikking|beschikkingen',
);
/** "… op dit punt": goes on about what was named before. */
const ON_THIS =
  /\b(?:dit punt|dit onderwerp|het onderwerp|het thema|daarover|hierover|daarop|daaraan|hieraan|dat|dit|zij|de antwoorden|de uitkomst\w*)\b/iu;
/** What is asked can be seen: a moment, a proof, a consequence. */
const TANGIBLE = frame(`
  triage|voorbeeld|voorbeelden|aantoonbaar|bewijs|bewijsstuk|aantonen|aantoont ; plan van aanpak ; intake*|intakeformulier|risicotaxatie|werkinstructie*|werkwijze|veiligheidsplan|veiligheidsplannen|gezinsplan|dossier|dossiers|zaak|zaken|casus|casussen|casuïstiek|formulier|begeleidingsplan* ; jaarverslag|verslag|rapporteert|rapporteren ; laat|laten ~12 zien ; beschrijft|beschrijven|toelichten|toelicht|licht|toe|vastgelegd|vastleggen|legt|leggen ; toetst|toetsen|evalueren|evaluatie|evalueert|audit|auditor|controleert|controle ; module|training|scholing|geschoold ; korting|lager|sanctie|verbeterplan|aanwijzing|voorwaarde ; twee keer|elk|elke|ieder|jaarlijks|halfjaarlijks|kwartaal|uiterlijk|vóór|binnen ; registreert|registreren|noteer|noteert|noteren ; bespreek|bespreekt|bespreken ; gunning*|weegt|wegen
`);
const EMPTY = frame(`
  alinea ; onderwerp|onderwerpen|thema|punt ~12 bespreken ; willen ~3 bespreken|agenderen ; nog niet bekend ; agenda ; geagendeerd ; intentie ; bevorderen|stimuleren|aanmoedigen ; leggen ~4 zelf uit ; zelf ~2 uit ; zelf invulling ; op ~2 eigen ~2 manier ; kwam de vraag op ; gesprek over ; in gesprek
`);
const PART = frame(
  'afspraken|partners|ketenpartners|opdrachtgeverschap|inkoop|eisen|contracten|subsidies|opdrachtgever|aanbieders|uitvoering|samenwerking|werkafspraken',
);
const OTHER = frame(`
  woning|woningen|corporatie*|scholen|roc ; leerlingen ; gemeenteraad|raad ~2 vraagt|vroeg ; motie ; beslispunt ; stelt ~12 voor
`);

const item: DekkingItem = {
  id: 'afspraken-ketenpartners',
  nl: {
    title: 'Afspraken met partners',
    asks: 'Vraag je als opdrachtgever iets van je partners op het gebied van gender, en kijk je of het gebeurt?',
    examples: [
      {
        source: 'Amsterdam-Amstelland 2020-2024',
        told: 'Amsterdam-Amstelland laat het niet bij een uitgangspunt: volgens het rapport komt gender ook terug in de hulpverlening en de monitoring.',
        lacks:
          'Welke eisen in opdrachten en subsidies staan, laat het rapport niet zien. Zulke afspraken zijn er nog weinig, ook in andere regio’s.',
      },
    ],
  },
  en: {
    title: 'Agreements with partners',
    asks: 'Do you, as the one who commissions, ask something of your partners about gender, and do you look whether it happens?',
    examples: [
      {
        source: 'Amsterdam-Amstelland 2020-2024',
        told: 'Amsterdam-Amstelland does not leave it at a principle: the report says that gender returns in the help that is given and in the monitoring.',
        lacks:
          'The report does not show what is demanded in contracts and grants. Such agreements are still rare, in other regions too.',
      },
    ],
  },
  opening:
    'In elke opdracht en subsidie leggen we vast dat de intake vraagt naar macht en rolverwachtingen tussen vrouw en man; de partner laat in het jaarverslag zien wat dat opleverde en we bespreken dat elk jaar.',
  sections: ['§3.2', '§5.2'],
  passages: {
    aanwezig: [
      'In het contract met de opvang staat de eis dat elke intake vraagt naar macht en rolverwachtingen tussen man en vrouw.',
      'Aan onze partners stellen we twee eisen:\n\n- de risicotaxatie bevat vragen over rolpatronen en dwang;\n- het jaarverslag laat zien wat gendersensitief werken opleverde.',
    ],
    zwak: [
      'In de subsidiebeschikking aan de opvang komt een alinea over gendersensitief werken.',
      'Met Veilig Thuis staat gender op de agenda van het kwartaalgesprek.',
    ],
    ontbreekt: [
      'Met alle partners zijn afspraken gemaakt over wachttijden en bereikbaarheid.',
      'De gemeente sluit een contract voor de schoonmaak van het gemeentehuis.',
      'In de wijk gelden afspraken over geluid.',
    ],
  },
  *signs(reading, context) {
    if (reading.kind === 'heading') return;
    const wrong = context
      .misread()
      .filter(({ rule }) => rule === 'aanname-over-uitvoering' || rule === 'kader-als-gendersensitief');
    const lead = reading.kind === 'list-item' ? context.lead?.sentences.at(-1) : undefined;
    const led = lead !== undefined && lead.find(DEMAND) !== undefined && /:\s*$/u.test(lead.text);
    const asked = [context.label, context.headings[0]].some(
      (title) => title?.sentenceWith(PART) !== undefined,
    );
    for (const sentence of reading.sentences) {
      const gender = genderOf(sentence);
      const demand = sentence.find(DEMAND);
      const goesOn =
        demand === undefined &&
        [sentence.previous, sentence.previous?.previous].some((s) => s?.find(DEMAND) !== undefined);
      const before =
        gender === undefined && demand !== undefined
          ? (genderOf(sentence.previous) ??
            (ON_THIS.test(sentence.text) ? genderOf(sentence.previous?.previous) : undefined))
          : undefined;
      const place = gender ?? before;
      if (place === undefined) continue;
      const isWrong = wrong.some((one) => overlaps(one, sentence));
      if (demand === undefined && !led && !goesOn && !asked && !isWrong) continue;
      const partner =
        [sentence, sentence.previous, sentence.next, lead].some(
          (s) =>
            (s?.has('uitvoerder') ?? false) ||
            s?.find(ADDRESSED) !== undefined ||
            s?.find(CONTRACT) !== undefined,
        ) ||
        asked ||
        led;
      if (!partner || sentence.find(OTHER) !== undefined) continue;
      if (isWrong) {
        if (demand !== undefined || asked || goesOn) yield { ...sentence.core, weight: 'zwak' };
        continue;
      }
      const standing = standingOf(sentence, place, context.own);
      if (standing === 'geen') continue;
      const tangible =
        [sentence, gender === undefined ? undefined : sentence.next].some(
          (s) => s?.find(TANGIBLE) !== undefined,
        ) || saysWhat(sentence);
      const empty = sentence.find(EMPTY) !== undefined || sentence.next?.find(EMPTY) !== undefined;
      const strong = standing === 'eigen' && (demand !== undefined || led || goesOn) && tangible && !empty;
      yield { ...sentence.core, weight: strong ? 'sterk' : 'zwak' };
    }
  },
};

/** More than that partners "work gendersensitively": what they must see or do. */
function saysWhat(sentence: Sentence): boolean {
  const lens = genderLens(sentence);
  return lens?.depth === 'inhoud' || sentence.has('genderongelijk', 'rolwoord');
}

function genderOf(sentence: Sentence | undefined) {
  const lens = sentence && genderLens(sentence);
  if (lens === undefined || sentence === undefined) return undefined;
  if (lens.depth !== 'sekse') return lens.place;
  return sentence.first('sekse') ?? undefined;
}

export default item;
