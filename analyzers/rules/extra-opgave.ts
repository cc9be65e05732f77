import { frame } from '../dutch/frame.ts';
import { isOwnClaim } from '../dutch/own-claim.ts';
import type { Reading } from '../dutch/reading.ts';
import type { Occurrence } from '../dutch/scan.ts';
import { contains, type Sentence } from '../dutch/sentence.ts';
import { addAtEnd } from '../dutch/sentence-end.ts';
import { topicOf } from '../dutch/topic.ts';
import type { Match, Rule } from '../rule.ts';
import type { Span } from '../text.ts';

const HOW = [
  'als-er-ruimte',
  'eerst-het-andere',
  'ooit-later',
  'vrijblijvend',
  'erbovenop',
  'erbuiten',
] as const;
/** Each of these says enough next to gender; the others may be about much else. */
const SURE: ReadonlySet<string> = new Set(['als-er-ruimte', 'vrijblijvend']);
/** Gender comes first, or is paid for, or is part of the work already. */
const FIRST = frame(`
  gelijktijdig ; tegelijk met ; meteen ; vanaf de eerste|start|begin ; oormerk* ; geoormerkt* ; verplicht|verplichte ; prioriteit 1|een ; integraal ; hoogste prioriteit
  maar dat is ~2 niet ; lastig|jammer dat ; zorg|vrees|angst|klacht|gevoel|bezwaar|indruk|weerstand|klinkt|voelt ~3 dat|als ; wie denkt|zegt|vindt
  geen|niet|nooit|allerminst|niets ~3 extraatje|sluitpost|sluitstuk|luxe|toetje|bijzaak|franje|bovenop|klus|klusje|nieuw|zijspoor|erbij|extra's|additionele|vrijblijvend|vrijblijvende|optioneel|facultatief|hobby|later|verdieping|zoveelste|bijkomend|bijkomstig|wachten|uitstel|bijlage
  mag|mogen|kan|kunnen ~4 niet ~4 wachten|uitgesteld|later|liggen|sluitpost|doorgeschoven|vallen ; niet langer ~3 wachten|uitgesteld|apart|naast|los|later ; stellen ~4 niet uit ; in plaats van ; vervangt ; vervangen ; onderdeel van ~2 bestaande
  kost ~2 geen extra ; extra ~2 uren zijn niet ; extra aandacht|geld|budget|middelen|middel|scholing|inzet|formatie|uren|impuls|financiering ~5 voor ; een manier om
`);
/** Steps with dates or owners: that is phasing. */
const PHASED = frame(`
  fase|stap|tranche|ronde 1|2|3|een|twee|drie ; in ~1 stappen|fasen|tranches|rondes ; trekker|eigenaar|deadline|mijlpaal ; start|starten|begint|beginnen|invoeren|voeren|gereed|ingevoerd|volgt ~8 januari|februari|maart|april|mei|juni|juli|september|oktober|november|december
`);

const rule: Rule = {
  id: 'extra-opgave',
  group: 'uitwerking',
  title: 'Gender komt er niet bovenop',
  readings: {
    now: 'Gender is iets extra’s: voor later, voor wie wil, of als er tijd over is.',
    meant: 'Gendersensitief werken is een manier om het gewone werk te doen, vanaf het begin.',
  },
  why: 'Het is begrijpelijk dat je kiest, want er ligt veel. Maar wie pas later naar rollen en macht kijkt, mist nu waardoor het geweld doorgaat. Vaak kan het in wat er al is: de intake, het overleg, het contract.',
  sections: ['§4.2', '§5.1'],
  threshold: 0.6,
  needs: [['genderthema'], HOW],

  *find(reading) {
    if (reading.kind === 'heading') return;
    let last = -2;
    for (const sentence of reading.sentences) {
      const match = claim(sentence);
      // "… komt later. Dan kijken we of er ruimte is" is one claim.
      if (match === undefined || (last === sentence.index - 1 && !sentence.has('genderthema'))) continue;
      last = sentence.index;
      yield match;
    }
  },

  suggest(match, reading) {
    return [
      addAtEnd(reading, match, {
        sentence:
          'Wat nu al kan, doen we nu: in de intake en het casusoverleg vragen we naar rolverwachtingen, macht en afhankelijkheid tussen de partners',
      }),
      {
        kind: 'replace',
        start: match.start,
        end: match.end,
        text: opening(match, reading)
          ? 'Gendersensitief werken hoort vanaf de start bij ons gewone werk: we nemen het op in de intake, het overleg en de contracten'
          : 'gendersensitief werken hoort vanaf de start bij ons gewone werk: we nemen het op in de intake, het overleg en de contracten',
      },
    ];
  },

  examples: {
    flags: [
      '[[Als de planning het toelaat, besteden we in het najaar ook tijd aan gender.]]',
      'De teams draaien nu al overuren. [[Een genderopgave kunnen zij er niet bij hebben.]]',
      '[[Gendersensitief werken is een verdieping voor gemeenten die een stap verder willen.]]',
      '[[Eerst brengen we de wachttijden terug, daarna kijken we naar gender.]]',
      'De werkgroep vroeg om een genderparagraaf. [[Die stellen we uit tot de volgende visie.]]',
      '[[Gender is een los project naast de reguliere aanpak van partnergeweld.]]',
      'Module gender: [[optioneel, voor de liefhebber]].',
      '[[Of we iets met gender doen, hangt af van het budget dat aan het eind van het jaar overblijft.]]',
      '[[Gendersensitiviteit staat op de wensenlijst.]]',
    ],
    passes: [
      'Gendersensitief werken is geen extraatje: het zit in de intake en in elk contract.',
      'In maart start Veilig Thuis met de gendermodule, in september volgen de wijkteams.',
      'Voor scholing over gender is € 30.000 extra geld geoormerkt.',
      'De invoering van het nieuwe registratiesysteem is uitgesteld omdat de capaciteit ontbreekt.',
      'Twee teams zeiden dat gender er als extra taak bij komt. Dat zien wij anders.',
      'Eerst spreken we haar apart, daarna hem; zo horen we wat er aan rolverwachtingen speelt.',
      'De vragen over rollen en macht komen niet bovenop het gewone gesprek, ze zijn er een deel van.',
      'Wij geven extra aandacht aan gender in de jaren 2026 en 2027.',
      'Gender mag geen sluitpost zijn en kan niet wachten tot de reorganisatie klaar is.',
    ],
  },
};

function claim(sentence: Sentence): Match | undefined {
  const topic = topicOf(sentence, 2);
  const found = topic === undefined ? undefined : evidence(sentence, topic);
  if (found === undefined) return undefined;
  if (sentence.findAll(FIRST).some((place) => !isElsewhere(sentence, place))) return undefined;
  const phased = sentence.find(PHASED) !== undefined && !sentence.has('als-er-ruimte');
  if (phased || answered(sentence) || !isOwnClaim(sentence, found.span)) return undefined;
  return { ...found.span, confidence: found.confidence, because: [found.why] };
}

function evidence(
  sentence: Sentence,
  topic: 'here' | 'carried',
): { span: Span; confidence: number; why: string } | undefined {
  const cues = sentence.all(...HOW).filter((cue) => !isDenied(sentence, cue) && !isFloor(sentence, cue));
  const [first] = cues;
  if (first === undefined) return undefined;
  const kinds = new Set(cues.map((cue) => cue.concept));
  const apart = kinds.size > 1 || cues.some((cue) => cue.from >= first.to);
  const why = [...kinds].join('+');
  const span = sentence.core;
  if (topic === 'here') {
    const themes = sentence.all('genderthema');
    const beside = cues.some((cue) => themes.some((one) => contains(sentence.clauseOf(one), cue)));
    const sure = [...kinds].some((kind) => SURE.has(kind));
    if (!beside && !sure && !apart) return undefined;
    // "Er komt iets bij" alone is as often a worry that the text answers.
    const load =
      first.concept === 'erbovenop' && !sentence.all('ontkenning').some((no) => contains(first, no));
    return { span, confidence: sure || apart ? 0.85 : load ? 0.55 : 0.7, why };
  }
  const near = topicOf(sentence, 1) !== undefined || POINTS_BACK.test(sentence.text);
  const short = sentence.tokens.length < 80;
  return short && LOOKS_BACK.test(sentence.text) && near && apart
    ? { span, confidence: 0.65, why }
    : undefined;
}

/** "Op iedere verdieping": of a building. */
const isFloor = (sentence: Sentence, cue: Span): boolean =>
  /(?:per|ieder|iedere|elke|eerste|tweede|hele|bovenste) $/iu.test(
    sentence.text.slice(0, cue.start - sentence.start),
  );

/** "Niet bovenop", "geen extraatje", "mag niet wachten": a denial before the cue that is no part of any cue. */
function isDenied(sentence: Sentence, cue: Occurrence): boolean {
  const cues = sentence.all(...HOW);
  const clause = sentence.clauseOf(cue);
  return sentence
    .all('ontkenning')
    .some(
      (no) =>
        contains(clause, no) &&
        no.from < cue.from &&
        cue.from - no.to <= 5 &&
        !cues.some((one) => contains(one, no)),
    );
}

/** In a clause that does not speak of gender: "…: inwoners mogen niet wachten". */
function isElsewhere(sentence: Sentence, place: Span): boolean {
  const clause = sentence.clauseOf(place);
  return sentence.has('genderthema') && !sentence.all('genderthema').some((one) => contains(clause, one));
}

/** Something that goes on about what was named before. */
const LOOKS_BACK =
  /(?:^|[^\p{L}])(?:het|dit|dat|die|deze|zij|ze|er\p{L}*|daar\p{L}*|hier\p{L}*|thema|onderwerp|punt|aspect|zoiets|zulke)(?!\p{L})/iu;
const POINTS_BACK =
  /\b(?:dit|dat|deze|die) (?:lijn|thema|onderwerp|punt|paragraaf|opgave|vraag|module|eis|actie|ambitie|aanbeveling|wens)\b/iu;

/** Put right right after: "Dat zien wij anders", "dat advies volgen wij niet", "kan echt niet zo". */
const ANSWERED = frame(`
  zien|zie|ziet ~4 anders ; volgen|volgt|delen|deelt|onderschrijven|nemen ~5 niet ; kan ~2 niet zo ; gaan ~3 niet in mee ; vinden ~3 niet ; juist daarom ; daarom ~6 nu|meteen|toch ; hoeft|hoeven ~3 niet ; valt ~3 mee ; dat scheelt ; vervangt|vervangen ; het tegendeel ; juist ; toch ; maar dat|dit ; zo ~2 niet ; niet waar ; onderdeel van ; in de bestaande
`);
const answered = (sentence: Sentence): boolean => {
  const { next } = sentence;
  return next !== undefined && (next.has('weerlegging') || next.find(ANSWERED) !== undefined);
};

/** Whether the span opens its sentence. */
const opening = (match: Span, reading: Reading): boolean =>
  reading.sentenceAt(match.start)?.start === match.start;

export default rule;
