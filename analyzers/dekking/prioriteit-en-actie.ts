import type { DekkingItem, PlacedSign } from '../dekking-item.ts';
import { frame } from '../dutch/frame.ts';
import { genderLens } from '../dutch/gender-lens.ts';
import type { Reading } from '../dutch/reading.ts';
import type { Sentence } from '../dutch/sentence.ts';
import { standingOf } from '../dutch/standing.ts';
import type { Context } from '../outline.ts';
import type { Span } from '../text.ts';

const PRIORITY = frame(`
  prioriteit|prioriteiten|prioritair*|geprioriteerd|topprioriteit ; voorrang ; speerpunt|speerpunten ; bovenaan ; actie 1 ; als eerste ; belangrijkste
`);
const OWNER = frame(`
  portefeuillehouder|coördinator|penvoerder|initiatiefnemer ; aan zet ; ligt|regie bij ; trekker|trekkers|eigenaar|actiehouder|actiehouders|verantwoordelijk|verantwoordelijke|aanspreekbaar|trekt ; wie : ; uitvoerder : ; uitvoering : ; door :
`);
const DUE =
  /\b(?:20[23]\d|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|kwartaal|Q[1-4]|voorjaar|najaar|zomer|halfjaar|eind|uiterlijk|gereed|klaar|doorlopend|jaarlijks|week \d+)\b/iu;
const COLUMNS = frame(
  'aan zet ; mijlpaal|mijlpalen|resultaat ; trekker|wie|eigenaar|verantwoordelijk*|actiehouder|gereed|wanneer|klaar|planning|termijn|deadline|maatregel',
);
/** Steps that can be ticked off. */
const ACT = frame(`
  actie|acties|maatregel|maatregelen|opdrachten ; eis|eisen|contracteisen|criteria|voorwaarde ; module|training|scholing|opleiding|leergang|oefendagen|masterclass|cursus|dagdeel ; vragen|vraag|intake|intakevragen|formulier|format|checklist ; cijfers|registratie|kwartaalcijfers|monitor|uitsplitsing|overzicht ; werkwijze|werkinstructie*|protocol|casusoverleg|tafel|duo|route|risicotaxatie ; lessen|programma|project|campagne ; groep ; toets|evaluatie|audit|steekproef|dossiertoets ; noodloket|budget|geoormerkt|oormerken ; werkgroep|actielijn|afspraak
`);
/** Violence against women by name: a plan for it is a plan that looks at gender. */
const AIMED = frame(
  'intieme|intiem terreur ; dwingende controle ; dwang en controle ; geweld tegen vrouwen ; femicide* ; stalking*',
);
/** In a list of actions these say enough. */
const LISTED = frame('machtsverschil*|machtsverhouding*|machtsongelijk*|rolverwacht*|rolpatro*');
/** In a list of actions a start: partners can be of any sex, and nothing says that the action looks at that. */
const PARTNERS = frame('partnergeweld*');
/** No owner, no date, or nothing but talk. */
const OPEN = /\b(?:n\.?t\.?b|p\.?m|nog te bepalen|verkenning|verkennen)\b/iu;
/** In a cell of a table of actions: only talk. */
const TALK = /^\W*(?:bespreking|gesprek|oriëntatie|aandacht)\b|\b(?:als thema|congres|jaarcongres)\b/iu;
const PLAN = frame(
  'uitvoeringsplan*|uitvoeringsprogramma*|uitvoeringsagenda*|jaarplan*|actieplan*|werkplan*|actielijn|implementatieplan*|stappenplan|actielijst|aandachtspuntenlijst ; op ~3 lijst|agenda ; plan ~4 taken|acties ; ligt ~2 plan',
);
const PART = frame(
  'planning|acties|actietabel|actielijst|takenlijst|taken|agenda|uitvoering|uitvoeringsplan|prioriteiten|wanneer|maatregelen|vervolg|werkplan|actieplan|agenda ; wie ~3 wat ; van visie naar',
);

const item: DekkingItem = {
  id: 'prioriteit-en-actie',
  nl: {
    title: 'Prioriteit, eigenaar en datum',
    asks: 'Staat erbij wat voorgaat, wie het doet en wanneer het klaar is, zodat gender niet van de actielijst valt?',
    examples: [
      {
        source: 'Amsterdam-Amstelland 2020-2024',
        told: 'Amsterdam-Amstelland wijst gendersensitief werken aan als een van de uitgangspunten en past dat op onderdelen toe.',
        quote:
          'We moeten daarom gendersensitief te werk gaan bij de aanpak van huiselijk geweld en kindermishandeling.',
        lacks:
          'Een uitgangspunt heeft nog geen eigenaar en geen datum. Die staan niet in de passage die het rapport laat zien.',
      },
    ],
  },
  en: {
    title: 'Priority, owner and date',
    asks: 'Does it say what comes first, who does it and when it is ready, so that gender does not fall off the list?',
    examples: [
      {
        source: 'Amsterdam-Amstelland 2020-2024',
        told: 'Amsterdam-Amstelland names gendersensitive work as one of its principles and applies it in parts.',
        quote:
          'We moeten daarom gendersensitief te werk gaan bij de aanpak van huiselijk geweld en kindermishandeling.',
        lacks:
          'A principle has no owner and no date yet. Those are not in the passage that the report shows.',
      },
    ],
  },
  opening:
    'Gendersensitief werken is een prioriteit van deze visie: vóór […] staan vragen over macht en rolverwachtingen in elke intake (trekker: […]) en zijn alle teams geschoold (trekker: […]).',
  sections: ['§3.1', '§5.2'],
  passages: {
    aanwezig: [
      '| Actie | Trekker | Gereed |\n| --- | --- | --- |\n| Module gender voor de lokale teams | GGD | mei 2027 |',
      'Voorrang heeft de werkwijze bij intieme terreur. Trekker is Veilig Thuis, klaar op 1 juli 2027.',
      'Onze prioriteiten voor 2027:\n\n1. vragen over rolpatronen in de intake (trekker: GGD, juni 2027);\n2. cijfers naar sekse (trekker: regiobureau, eind 2027).',
    ],
    zwak: [
      '| Actie | Trekker | Gereed |\n| --- | --- | --- |\n| Gendersensitiviteit | n.t.b. | n.t.b. |',
      'Gender komt terug in het uitvoeringsplan dat we in mei 2027 maken.',
      '| Actie | Trekker | Gereed |\n| --- | --- | --- |\n| Werkwijze partnergeweld | Veilig Thuis | mei 2027 |',
    ],
    ontbreekt: [
      '| Actie | Trekker | Gereed |\n| --- | --- | --- |\n| Wachttijd naar vier weken | Veilig Thuis | mei 2027 |',
      'Prioriteit heeft de verbouwing van de opvang.',
    ],
  },
  *signs(reading, context) {
    if (reading.kind === 'heading') return;
    const plan = planOf(reading, context);
    const item = plan.table || plan.listed || isSchedule(reading);
    for (const sentence of reading.sentences) {
      const place = genderIn(sentence, item || plan.part);
      if (place === undefined) {
        const bare = [sentence, sentence.next].filter((s) => s !== undefined);
        const has = (what: typeof ACT) => bare.some((s) => s.find(what) !== undefined);
        if (has(PRIORITY) && has(OWNER) && bare.some(({ text }) => DUE.test(text)))
          yield { ...sentence.core, weight: 'steun', part: 'kaal' };
        else if ((plan.table || plan.listed) && sentence.find(PARTNERS) !== undefined)
          yield { ...sentence.core, weight: 'zwak', part: 'genoemd' };
        continue;
      }
      if (sentence.has('istanbul')) continue;
      const standing = standingOf(sentence, place.span, context.own);
      if (standing === 'geen') continue;
      const near = [sentence.previous, sentence, sentence.next].filter((s) => s !== undefined);
      const onward = near.filter((s) => s !== sentence.previous);
      const around = item ? reading.sentences : near;
      const has = (what: typeof ACT) => around.some((s) => s.find(what) !== undefined);
      const row = plan.table ? context.row.map(({ text }) => text) : around.map(({ text }) => text);
      const due = (item ? row : onward.map(({ text }) => text)).some((text) => DUE.test(text));
      const owner = plan.table || has(OWNER);
      const priority =
        plan.priority ||
        (item && around.some((s) => s.find(PRIORITY) !== undefined)) ||
        onward.some((s) => s.find(PRIORITY) !== undefined) ||
        (plan.part && reading.sentenceWith(PRIORITY) !== undefined);
      const act = item || onward.some((s) => s.find(ACT) !== undefined);
      const own =
        standing === 'eigen' &&
        !row.some((text) => OPEN.test(text)) &&
        !(plan.table && TALK.test(reading.text));
      if (own && act && due && (owner || ((priority || plan.part) && actor(around))))
        yield {
          ...sentence.core,
          weight: 'sterk',
          part: item || plan.part || owner || priority ? 'plan' : 'los',
        };
      else if (own && priority && (act || due)) yield { ...sentence.core, weight: 'sterk', part: 'voorrang' };
      else if (own && act && due && actor(around)) yield { ...sentence.core, weight: 'zwak', part: 'los' };
      else if ((priority || has(PLAN) || plan.table) && place.gendered)
        yield { ...sentence.core, weight: 'zwak', part: 'genoemd' };
    }
  },
  weigh(signs, others) {
    const parts = signs.filter(({ weight }) => weight === 'sterk').map(({ part }) => part);
    const loose = signs.filter(({ part }) => part === 'los').length;
    if (parts.includes('plan') || (parts.includes('voorrang') && loose > 0)) return 'aanwezig';
    const bare = signs.some(({ weight }) => weight === 'steun');
    if (bare && WORK.filter((id) => isWorkedOut(others.get(id))).length > 2) return 'aanwezig';
    return signs.some(({ weight }) => weight !== 'steun') ? 'zwak' : 'ontbreekt';
  },
};

/** Where most of these are worked out, the actions of a document are about gender, whatever names they go by. */
const WORK = [
  'specifieke-aanpak',
  'preventie',
  'deskundigheidsbevordering',
  'afspraken-ketenpartners',
  'data-en-monitoring',
  'fasen',
];
const isWorkedOut = (signs: readonly PlacedSign[] | undefined): boolean =>
  signs?.some(({ weight }) => weight === 'sterk') ?? false;

/** Whether a paragraph stands in a table of actions, under priorities, or in the part on planning. */
function planOf(reading: Reading, { row, columns, lead, headings }: Context) {
  const under = (what: typeof PART) => headings.some((heading) => heading.sentenceWith(what) !== undefined);
  const led = reading.kind === 'body' ? undefined : lead?.sentences.at(-1);
  return {
    table:
      reading.kind === 'cell' &&
      row.length > 1 &&
      (columns?.sentenceWith(COLUMNS) !== undefined ||
        (row.length > 2 && row.some(({ text }) => DUE.test(text) && text.length < 30))),
    priority: led?.find(PRIORITY) !== undefined || under(PRIORITY),
    listed: reading.kind === 'list-item' && (under(PART) || led?.find(PRIORITY) !== undefined),
    part: under(PART),
  };
}

/** A short paragraph that says of several things when they are ready, and who does them or what comes first. */
function isSchedule({ kind, sentences }: Reading): boolean {
  if (kind !== 'body' || sentences.length > 8) return false;
  const dated = sentences.filter(({ text }) => DUE.test(text)).length;
  const has = (what: typeof OWNER) => sentences.some((s) => s.find(what) !== undefined);
  return (dated > 0 && has(OWNER)) || (dated > 1 && has(PRIORITY));
}

const actor = (sentences: readonly Sentence[]): boolean =>
  sentences.some((s) => s.has('uitvoerder', 'opdrachtgever', 'vakmensen') || /\b(?:wij|we)\b/iu.test(s.text));

/** The words for gender, or for violence against women, that this sentence has. */
function genderIn(sentence: Sentence, listed: boolean): { span: Span; gendered: boolean } | undefined {
  const lens = genderLens(sentence);
  if (lens !== undefined && lens.depth !== 'sekse') return { span: lens.place, gendered: true };
  const sex = sentence.first('sekse');
  if (sex !== undefined) return { span: sex, gendered: true };
  const power = listed ? sentence.find(LISTED) : undefined;
  if (power !== undefined) return { span: power, gendered: false };
  const aimed = sentence.find(AIMED);
  return aimed && { span: aimed, gendered: false };
}

export default item;
