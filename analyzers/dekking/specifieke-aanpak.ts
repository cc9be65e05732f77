import type { DekkingItem, PlacedSign, Sign } from '../dekking-item.ts';
import { frame } from '../dutch/frame.ts';
import type { Sentence } from '../dutch/sentence.ts';
import { isDenied, standingOf } from '../dutch/standing.ts';
import type { Context } from '../outline.ts';
import { overlaps } from '../overlaps.ts';
import type { Span } from '../text.ts';

/** Violence between partners or against women by name; sexual and harmful practices have approaches of their own. */
const TARGET = frame(`
  ex-partner|ex|ex-man|partner ~5 stalkt|dreigt|bedreigt|controleert|mishandelt ; partnergeweld*|ex-partnergeweld|femicide*|partnerdoding*|stalking*|belaging|stalkingszaken ; intieme|intiem terreur ; dwingende|dwangmatige controle ; dwang en controle ; coercive control ; geweld tegen|jegens ~3 vrouwen ; gendergerelateerd* ~1 geweld ; geweld ~1 door|van ~3 partner|ex-partner ; geweld in ~2 relatie|relaties
  mannen ~4 partner ~4 controleren|slaan
`);
/** Harmful practices: violence against women too, though an approach of these alone leaves the rest out. */
const BESIDE = frame(`
  eergerelateerd* ; huwelijksdwang ; genitale verminking ; schadelijke ~1 praktijken ; huwelijkse gevangenschap ; achterlating ; seksueel ~1 geweld
`);
/** Something of its own for it. */
const OWN = frame(`
  eigen|aparte|afzonderlijke|specifieke|gerichte|vaste|speciale|bijzondere ~2 werkwijze|aanpak|route|protocol|traject|lijn|tafel|team|overleg|werkproces|spoor|programma|procedure|pad ; casusoverleg*|zaaksoverleg|casustafel|werkwijze*|werkinstructie*|*protocol|protocollen|draaiboek*|stappenplan* ; specialist*|gespecialiseerd* ; expertteam*|expertisecentrum|zorgpad|casetafel|vrouwenhulpverlening|vluchtplan|taskforce|interventieteam ; duo ; tafel ; anders dan bij ; rechtstreeks naar ; neemt|nemen ~16 zaken ~12 op zich ; route ; wekelijks|vast|maandelijks ~1 overleg ; bespreken|bespreekt ~14 zaken ; weegteam|weegtafel|interventieteam|femicideteam*|stalkingteam*|stalkingsteam* ; het|dit|dat team ;  signalenlijst|signalenkaart ; aanpak ~2 @gericht-geweld ; naast die voor ; pilot|proef|project ~4 @gericht-geweld ; team ~2 @gericht-geweld ; *aanpak
  groep|groepen|programma|bijeenkomsten ~6 voor ~3 mannen|vrouwen|plegers|slachtoffers
`);
/** A whole document of its own for it. */
const TITLE = frame('plan|*plan|notitie|nota|visie|regiovisie|beleid|aanpak|brief');
/** Single things that are done for it. */
const PRACTICE = frame(`
  apart|afzonderlijk|gescheiden|alleen ~2 gesproken|gehoord|spreken|gesprekken|gesprek|gezien ; spreken|spreekt|gesproken|gehoord|praat|praten ~6 apart|alleen|afzonderlijk ; mediation|bemiddeling ~3 uitgesloten|niet|nooit ; nooit ~3 aan tafel ; geen ~2 gezamenlijke|bemiddeling|gesprek ; niet ~2 bemiddeld|bemiddelen ; bemiddelen ~2 nooit|niet ; nooit samen ; los van elkaar ; contactverbod* ; enkelband ; aware* ; veiligheidsplan ; dezelfde dag ; binnen ~2 uur|dag|dagen|etmaal ; huisverbod ; contactpersoon ; aanspreekpunt ; wekelijks|dinsdag ; risicotaxatie ; letten|let ~6 op ; geraadpleegd|gebeld|ingeschakeld ; schakelt|schakelen ~12 in ; eerst ~4 betrokken
`);
/** Those who use violence, in a programme that takes up what they think of women and men. */
const GROUP = frame(
  'groep|groepen|groepsprogramma|programma|behandeling|bijeenkomsten|deelnemers|daderhulp|plegerhulp|plegeraanpak',
);
/** Only about telling or counting it, or learning of it. */
const OTHERWISE = frame(`
  training|module|cursus|scholing|leergang|e-learning|workshop ; meldingen van ~3 steeg|daalde|kwamen ; cijfers|aantal ; onderscheiden ~4 vormen
`);

const item: DekkingItem = {
  id: 'specifieke-aanpak',
  nl: {
    title: 'Een eigen aanpak voor partnergeweld',
    asks: 'Is er een aanpak die past bij partnergeweld, intieme terreur of geweld tegen vrouwen, naast de aanpak voor elk gezin?',
    examples: [
      {
        source: 'Groningen 2019-2023',
        told: 'Groningen werkt twee onderwerpen apart uit: intieme terreur, en jongeren die geweld in een relatie normaal vinden.',
        quote: 'een interactiepatroon van controle en dominantie van de man ten opzichte van de vrouw',
        lacks: 'De passage beschrijft het geweld goed. Wie dan wat doet, moet er nog bij.',
      },
    ],
  },
  en: {
    title: 'An approach of its own for partner violence',
    asks: 'Is there an approach that fits partner violence, intimate terror or violence against women, beside the one for every family?',
    examples: [
      {
        source: 'Groningen 2019-2023',
        told: 'Groningen works two subjects out by themselves: intimate terror, and young people who find violence in a relation normal.',
        quote: 'een interactiepatroon van controle en dominantie van de man ten opzichte van de vrouw',
        lacks: 'The passage describes the violence well. Who then does what is still to be added.',
      },
    ],
  },
  opening:
    'Bij een vermoeden van intieme terreur volgen we een eigen werkwijze: we spreken de partners apart, bemiddelen niet, en Veilig Thuis en de politie maken dezelfde dag een veiligheidsplan.',
  sections: ['§1.3', '§3.1'],
  passages: {
    aanwezig: [
      'Voor dwingende controle komt er een vast team van politie en Veilig Thuis met een eigen werkwijze.',
      '## Intieme terreur\n\nElke week bespreekt het casusoverleg de zaken met het meeste gevaar.',
      'Plegers volgen een groep van twaalf avonden. Deelnemers onderzoeken er hun ideeën over mannelijkheid en jaloezie.',
    ],
    zwak: [
      'Bij intieme terreur spreken we de partners apart.',
      'We verkennen of een aparte werkwijze voor intieme terreur nodig is.',
      'Voor huwelijksdwang en eergerelateerd geweld werken we met een regionaal protocol.',
    ],
    ontbreekt: [
      'Elk gezin krijgt één plan en één regisseur.',
      'Voor fietsendiefstal komt er een eigen aanpak.',
      'Meldingen van partnergeweld namen vorig jaar toe.',
    ],
  },
  *signs(reading, context) {
    if (reading.kind === 'heading') {
      // A chapter or a document of its own, by its title alone.
      for (const sentence of reading.sentences)
        if (sentence.find(TARGET) !== undefined && (sentence.find(OWN) ?? sentence.find(TITLE)) !== undefined)
          yield { ...sentence.core, weight: 'zwak', part: 'kop' };
      return;
    }
    const wrong = context.misread().filter(({ rule }) => rule === 'kindfocus' || rule === 'gedeelde-schuld');
    const under = [context.label, context.headings[0]].some(
      (title) => title?.sentenceWith(TARGET) !== undefined,
    );
    const led = reading.kind === 'list-item' && context.lead?.sentences.at(-1)?.find(TARGET) !== undefined;
    const reforms = reading.has('pleger', 'plegerkant') && reading.sentenceWith(GROUP) !== undefined;
    let named = under || led;
    for (const sentence of reading.sentences) {
      const norms = reforms ? sentence.first('rolwoord', 'genderongelijk') : undefined;
      if (norms !== undefined && standingOf(sentence, norms, context.own) === 'eigen')
        yield { ...sentence.core, weight: 'sterk', part: 'aanpak' };
      const target = sentence.find(TARGET);
      named ||= target !== undefined;
      if (!named) yield* beside(sentence, context);
      else if (under || led || target !== undefined || goesOn(sentence)) {
        if (!wrong.some((one) => overlaps(one, sentence))) yield* approach(sentence, target, context);
      }
    }
  },
  weigh(signs: readonly PlacedSign[]) {
    const strong = signs.filter(({ weight }) => weight === 'sterk');
    const steps = new Set(strong.filter(({ part }) => part === 'handelen').map(({ paragraph }) => paragraph));
    if (strong.some(({ part }) => part === 'aanpak') || steps.size >= 2) return 'aanwezig';
    return signs.length > 0 ? 'zwak' : 'ontbreekt';
  },
};

/** What is done for harmful practices alone. */
function* beside(sentence: Sentence, { own: names }: Context): Generator<Sign> {
  if ([sentence.previous, sentence].every((s) => s?.find(BESIDE) === undefined)) return;
  const own = sentence.find(OWN);
  if (own !== undefined && standingOf(sentence, own, names) === 'eigen')
    yield { ...sentence.core, weight: 'zwak', part: 'ernaast' };
}

/** Something of its own (`aanpak`), or a single thing that is done (`handelen`), for the violence in `target`. */
function* approach(sentence: Sentence, target: Span | undefined, { own: names }: Context): Generator<Sign> {
  const own = sentence.find(OWN);
  const practice = sentence.find(PRACTICE);
  const place = target ?? own ?? practice;
  if (place === undefined || (own ?? practice) === undefined) return;
  const standing = standingOf(sentence, place, names);
  if (practice === undefined) {
    if (sentence.find(OTHERWISE) !== undefined) return;
    if (standing === 'geen' || (own !== undefined && isDenied(sentence, own))) return;
  }
  // "We voeren geen gezamenlijke gesprekken" is what is done.
  const done = standing === 'eigen' || (standing === 'geen' && practice !== undefined);
  if (done && own !== undefined && sentence.has('stelt-in'))
    yield { ...sentence.core, weight: 'sterk', part: 'aanpak' };
  else if (practice !== undefined)
    yield { ...sentence.core, weight: done ? 'sterk' : 'zwak', part: 'handelen' };
  else yield { ...sentence.core, weight: 'zwak', part: 'kop' };
}

/** Goes on about a sentence that names it. */
const goesOn = ({ previous }: Sentence): boolean =>
  previous?.find(TARGET) !== undefined || previous?.previous?.find(TARGET) !== undefined;

export default item;
