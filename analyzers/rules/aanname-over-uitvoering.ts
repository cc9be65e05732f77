import { frame } from '../dutch/frame.ts';
import type { Reading } from '../dutch/reading.ts';
import type { Occurrence } from '../dutch/scan.ts';
import { contains, cover, type Sentence } from '../dutch/sentence.ts';
import { addAtEnd } from '../dutch/sentence-end.ts';
import { namedBefore, topicOf } from '../dutch/topic.ts';
import type { Match, Rule } from '../rule.ts';
import type { Span } from '../text.ts';

/** Trust, repute, delegation: any of these can carry the claim. That nobody checks makes it surer. */
const CARRY = ['erop-vertrouwen', 'kan-het-al', 'aan-hen-gelaten'] as const;
const PARTS = [...CARRY, 'geen-controle'] as const;

/** It is looked at: a demand, a test, a question, an agreement. */
const CHECKED = frame(`
  toetst|toetsen|toetsing|getoetst|evalueert|evalueren|evaluatie|evaluatie* ; audit* ; steekproef ; dossiers ; dossieronderzoek ; doorlichten ; lichten|licht ~6 door|toe ; controleert|controleren|naleving ; verplichting ; voorwaarde ; contracteis* ; eis ; eisen
  spreken|spreekt ~4 af ; zorgt|zorgen|draagt ~6 dat ; beschrijft|beschrijven u|hoe ; u beschrijft ; toont|tonen ~4 aan ; verantwoordt ; jaarverslag ; rapporteert|rapporteren ; vragen|vraagt ~4 na ; navragen ; interview* ; monitor* ; leggen|legt ~5 vast ; afspraken over|vast ; verbeterplan ; verbeterpunten ; indicator* ; cijfers ; meten ; doorvragen ; scholing ; training ; trainen ; bijscholing ; uiterlijk
`);
/** Not taken for granted, or no longer. */
const DOUBTED = frame(`
  op de vraag of ; spreken|spreekt ~4 af ; werd|werden|was|waren|destijds|vorige|vroeger|indertijd ; niet langer ; geen vervanging ; weten we|wij ~2 niet ; dat weet ik niet ; niet ~3 vanzelf ; wees anders uit ; blijkt|bleek|bleken ; wilden niet ; rechtvaardigt
  @erop-vertrouwen ~25 niet|geen|onvoldoende|nergens|nauwelijks ~4 bewaarheid|uitgekomen|gerechtvaardigd|terecht|genoeg|voldoende|houdbaar|gegrond|waargemaakt|juist|reeel|realistisch|gestaafd|onderbouwd|bevestigd|garantie|zekerheid|waarborg|bewijs|waar
  ontslaat|ontheft|volstaat|garandeert|verzekert|ontslaan ~3 niet|geen ; te vrijblijvend|mager|dun ; te weinig ; tot nu toe ; tot dusver ; nam|namen ~2 lang|lange|jaren|altijd ; niet langer ; verlaten ; riskant ; naief ; adviseert|adviseren|beveelt|aanbeveling
  alleen|slechts|uitsluitend|pas ~3 als|wanneer|indien ; mits ; tenzij ; is goed , ; risico ; te makkelijk ; te gemakkelijk
`);
/** "Simone gaat ervan uit": minutes tell what somebody said. */
const SPEAKER =
  /^(?:(?:mw|dhr|mevr|mevrouw|de heer|meneer)\.?\s+)?(?!Het|De|Dit|Dat|Men|Wie|Er|Daar|College|Gemeente)\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?\s(?:gaat|vertrouwt|verwacht|denkt|meent|vindt|neemt|ziet|zegt|stelt|merkt)\s/u;

const rule: Rule = {
  id: 'aanname-over-uitvoering',
  group: 'uitwerking',
  title: 'Spreek af wat de uitvoering doet',
  readings: {
    now: 'De partners en professionals doen dit al, of bepalen het zelf.',
    meant: 'Je vraagt na hoe het gaat, spreekt af wat je verwacht en kijkt later of het lukt.',
  },
  why: 'Ook ervaren professionals hebben hier steun bij nodig, en een opdrachtgever die ernaar vraagt. Met een afspraak weet iedereen waar hij aan toe is.',
  sections: ['§3.1', '§3.2'],
  threshold: 0.6,
  needs: [['genderthema'], [...CARRY, 'vakkundige-hand']],
  yieldsTo: {
    'systeemaanpak-als-gendersensitief': 'overlap',
    'kader-als-gendersensitief': 'overlap',
    'gendersensitief-als-doelgroepenbeleid': 'overlap',
    'gender-als-seksuele-gerichtheid': 'overlap',
    'gender-alleen-bij-schadelijke-praktijken': 'overlap',
    'extra-opgave': 'overlap',
  },

  *find(reading) {
    if (reading.kind === 'heading') return;
    let last = -2;
    for (const sentence of reading.sentences) {
      const match = claim(sentence);
      // "… laten wij aan hen over. Daarin treedt het college niet" is one claim.
      if (match === undefined || (last === sentence.index - 1 && !sentence.has('genderthema'))) continue;
      last = sentence.index;
      yield match;
    }
  },

  suggest(match, reading) {
    return [
      addAtEnd(reading, match, {
        sentence:
          'In het jaargesprek vragen we hoe zij naar rolverwachtingen, macht en afhankelijkheid kijken, en we leggen vast wat beter kan',
      }),
      {
        kind: 'replace',
        start: match.start,
        end: match.end,
        text: `${opens(match, reading) ? 'Met' : 'met'} onze partners spreken we af hoe zij gendersensitief werken, en elk jaar bespreken we wat dat oplevert`,
      },
    ];
  },

  examples: {
    flags: [
      '[[Wij verwachten dat de wijkteams uit zichzelf rekening houden met gender.]]',
      '[[Hoe de hulpverlener gender meeweegt, laten we aan zijn vakmanschap over.]]',
      'Over gender staat niets in het contract met de opvang. [[De medewerkers hebben dat al lang in de vingers.]]',
      '[[We vertrouwen erop dat de politie genderbewust optreedt]] en vragen daar niet naar.',
      '[[De reclassering werkt van huis uit gendersensitief, dus aanvullende afspraken maken we niet.]]',
      'Let Veilig Thuis op rolpatronen? [[Dat zal ongetwijfeld zo zijn, het zijn ervaren mensen.]]',
      '[[Of gender in een casus ter sprake komt, bepaalt iedere organisatie zelf.]]',
      '[[Gendersensitief werken is aan de uitvoering.]]',
    ],
    passes: [
      'Met de opvang is afgesproken hoe zij gender in de intake verwerkt; we evalueren dat elk jaar.',
      'We gaan er niet van uit dat de teams al gendersensitief werken, we vragen het na.',
      'Van aanbieders verwachten we dat zij gendersensitief werken. Elk jaar toetsen we dat aan twintig dossiers.',
      'Wij vertrouwen erop dat de opvang de begroting op tijd instuurt.',
      'De wethouder zei dat de partners dit al doen. De raad wil het toch laten onderzoeken.',
      'In de vorige periode namen we aan dat professionals oog hadden voor gender. Dat bleek niet zo te zijn.',
      'De professional bepaalt samen met de cliënt welke hulp past.',
      'Iedere organisatie beschrijft in het jaarverslag hoe zij gendersensitief werkt.',
    ],
  },
};

function claim(sentence: Sentence): Match | undefined {
  const topic = topicOf(sentence, 2);
  const found = topic === undefined ? undefined : evidence(sentence, topic);
  if (found === undefined) return undefined;
  if (
    sentence.find(DOUBTED) !== undefined ||
    SPEAKER.test(sentence.text) ||
    isChecked(sentence) ||
    sentence.has('systeem')
  )
    return undefined;
  if (!isClaimed(sentence, found.place)) return undefined;
  return { ...found.span, confidence: found.confidence, because: [found.why] };
}

function evidence(
  sentence: Sentence,
  topic: 'here' | 'carried',
): { span: Span; place: Span; confidence: number; why: string } | undefined {
  if (!hasDoer(sentence) || sentence.all('erop-vertrouwen').some((cue) => isDistrust(sentence, cue)))
    return undefined;
  const fair = (cue: Occurrence) =>
    !isDenied(sentence, cue) && !isDemand(sentence, cue) && !isClients(sentence, cue);
  const cues = sentence.all(...CARRY).filter(fair);
  const hints = sentence.all('vakkundige-hand');
  const first = cues[0] ?? hints[0];
  if (first === undefined) return undefined;
  const kinds = new Set(cues.map((cue) => cue.concept));
  const { previous, next } = sentence;
  const here = sentence.has('geen-controle');
  const unchecked = here || [previous, next].some((one) => one?.has('geen-controle') === true);
  const before = namedBefore(sentence, 2);
  const asked = topic === 'carried' && before !== undefined && ASKED.test(before.text);
  const why = [topic, ...kinds, unchecked ? 'unchecked' : '', asked ? 'asked' : ''].join(' ').trim();
  const span = cover(...(cues.length > 0 ? cues : hints).map((cue) => sentence.clauseOf(cue)));
  const score = kinds.size + (unchecked ? 1 : 0) + (asked ? 1 : 0);
  if (cues.length === 0)
    return topic === 'here' && here ? { span, place: first, confidence: 0.62, why } : undefined;
  if (topic === 'here')
    return { span, place: first, confidence: score > 1 ? 0.8 : isNear(sentence, cues) ? 0.65 : 0.5, why };
  const left = topicOf(sentence) !== undefined && kinds.has('aan-hen-gelaten') && GOES_ON.test(sentence.text);
  return { span, place: first, confidence: score > 1 ? 0.7 : left ? 0.65 : 0.5, why };
}

/** Goes on about what was named before, and names nothing of its own. */
const GOES_ON =
  /(?:^|[^\p{L}])(?:dit|dat|daarmee|hiermee|ermee|daarin|hierin|erin|daarop|hierop|erop|daarover|hierover|daarvoor|hiervoor|daarnaar|hiernaar)(?!\p{L})/iu;

/** The client decides, not the professional. */
const CLIENT =
  /\b(?:iedereen|inwoners?|cliënt\p{L}*|client\p{L}*|bewoners?|bewoonsters?|slachtoffers?|ouders|mensen|partners samen)\b/iu;
const isClients = (sentence: Sentence, cue: Occurrence): boolean =>
  cue.concept === 'aan-hen-gelaten' && CLIENT.test(sentence.reading.text.slice(cue.start, cue.end));

/** Whether one cue alone says it: it stands next to the doer. */
const isNear = (sentence: Sentence, cues: readonly Occurrence[]): boolean => {
  const doers = sentence.all('uitvoerder');
  return cues.some((cue) => doers.some((one) => one.to + 8 >= cue.from && one.from <= cue.to + 8));
};

/** "Wij verwachten dat u …" asks for it. */
const isDemand = (sentence: Sentence, cue: Span): boolean =>
  (/^verwacht/iu.test(sentence.reading.text.slice(cue.start, cue.end)) && DEMAND.test(sentence.text)) ||
  /\bje (?:hebt|bent|weet)\b/iu.test(sentence.text);

const DEMAND = /\b(?:u|uw|inschrijver|opdrachtnemer|aanvrager|subsidieontvanger|je)\b/iu;

/** Someone who does the work is named here, or is "they" or "there" after being named, or has a name of its own. */
function hasDoer(sentence: Sentence): boolean {
  if (
    sentence.has('uitvoerder') ||
    /\b(?:[Bb]ij|aan|[Dd]at|[Oo]mdat|[Ss]tichting) (?:[Dd]e |[Hh]et )?(?:\p{Lu}\p{Ll}+|u)\b/u.test(
      sentence.text,
    )
  )
    return true;
  const { previous } = sentence;
  return (
    previous?.has('uitvoerder') === true &&
    /(?:^|[^\p{L}])(?:zij|ze|hun|hen|daar|die|u|men|hij|het zijn)(?!\p{L})/iu.test(sentence.text)
  );
}

/** A question, a request, or a label that asks what is done about gender. */
const ASKED = /\?|vroeg|vraagt|verzocht|motie|amendement|status|punt\b|niets|geen\b|→|:/iu;

/** "Wij gaan er niet van uit": the denial stands among the words of trust, and holds for all that follows them. */
const isDistrust = (sentence: Sentence, cue: Span): boolean =>
  /^(?:er|ga|gaan|gaat|neem|nemen|verwacht\p{L}*|vertrouw\p{L}*|reken\p{L}*) .*\bniet\b/iu.test(
    sentence.reading.text.slice(cue.start, cue.end),
  );

/** A denial right before the cue, and part of no cue. */
function isDenied(sentence: Sentence, cue: Occurrence): boolean {
  const cues = sentence.all(...PARTS);
  const clause = sentence.clauseOf(cue);
  return sentence
    .all('ontkenning')
    .some(
      (no) =>
        contains(clause, no) &&
        no.to <= cue.from &&
        cue.from - no.to <= 4 &&
        !cues.some((one) => contains(one, no)),
    );
}

/** Whether the text says it itself: no quotation, question, report or error before the claim, nor a denial after. */
function isClaimed(sentence: Sentence, place: Span): boolean {
  const own = sentence.all('eigen-stem');
  const ours = (cue: Occurrence) => own.some((o) => o.from <= cue.to + 2 && cue.from <= o.to + 2);
  if (sentence.voice(place).quoted || /\?["'”’»)]*$/u.test(sentence.text)) return false;
  if (sentence.next?.has('weerlegging') === true) return false;
  if (sentence.all('misvatting').some((cue) => cue.end <= place.start)) return false;
  return !sentence
    .all('gerapporteerd', 'kritiek')
    .some(
      (cue) =>
        cue.end <= place.start &&
        !ours(cue) &&
        !TAKES.test(sentence.reading.text.slice(cue.start, cue.end + 6)),
    );
}

/** "Wat dit vraagt van …": nobody speaks. */
const TAKES = /^vraagt (?:van|om)\b/iu;

/** Somebody looks at it, here or in a neighbouring sentence that is about gender too, or about "this". */
function isChecked(sentence: Sentence): boolean {
  const near = [sentence.previous, sentence.next].filter(
    (one): one is Sentence => one !== undefined && (one.has('genderthema') || BACK.test(one.text)),
  );
  return [sentence, ...near].some((one) => {
    const no = one.all('geen-controle', 'ontkenning');
    return one.findAll(CHECKED).some((place) => {
      const clause = one.clauseOf(place);
      return !no.some((cue) => contains(clause, cue) || contains(cue, place));
    });
  });
}
const BACK =
  /^(?:dit|dat|daarop|daarover|hierover|hierop|de naleving|hoe zij|besluit|juist daarom)\b|\b(?:toetsen|evalueren|bespreken|meten|controleren|volgen|vragen|bekijken) (?:we|wij) (?:dat|dit|daar)|\b(?:daarop|hierop|hierover|daarover|deze naleving)\b/iu;

/** Whether the span opens its sentence. */
const opens = (match: Span, reading: Reading): boolean =>
  reading.sentenceAt(match.start)?.start === match.start;

export default rule;
