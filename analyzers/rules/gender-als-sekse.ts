import { namesGender } from '../dutch/anchor.ts';
import { explanations } from '../dutch/explanation.ts';
import { frame } from '../dutch/frame.ts';
import { isOwnClaim } from '../dutch/own-claim.ts';
import { rolesBySex } from '../dutch/roles-by-sex.ts';
import type { Occurrence } from '../dutch/scan.ts';
import { contains, cover, type Sentence } from '../dutch/sentence.ts';
import { rewritten, sentenceAfter } from '../dutch/suggestions.ts';
import type { Match, Rule } from '../rule.ts';
import type { Span } from '../text.ts';

/** Words in which *gender* is the characteristic of a person, not the theme of a policy. */
const LABEL = frame(
  'gender|genders|genderverdeling|genderverschil|genderverschillen|genderverhouding|gendergegevens|gendercode',
);
const OF_A_PERSON = frame(`
  het|de|hun|zijn|haar|welk|welke gender van ; mannelijk*|vrouwelijk* gender ; hetzelfde|beide|twee|verschillende gender|genders
  het|de gender ~8 vrouwelijk|mannelijk ; per gender ; naar gender ; uitgesplitst|uitsplitsing ~2 gender ; registreren|registreert|noteren|noteert|invullen|vul ~3 gender
  gender invullen|registreren|noteren|aankruisen|onbekend|ingevuld ; veld gender ; kolom gender
  gender , @man-vrouw|man|vrouw|jongen|meisje ; gender ( @man-vrouw|@man|@vrouw|@sekse ; gender = @man|@vrouw|@sekse
  gender : ~3 @man|@vrouw|@sekse ; gender oftewel|ofwel|d.w.z|dwz|lees|zijnde ~3 @sekse|@man|@vrouw ; gender/geslacht ; gender of geslacht ; gender / @sekse
`);
const MEANING = frame(`
  @gender ~2 is|zijn|:|heet|noemen ~6 @sekse|@man-vrouw|@biologisch ; @gender ~3 is|: ~8 @vrouw ~8 @man ; @gender ~3 is|: ~8 @man ~8 @vrouw
  @gender ~12 @definitie ~14 @sekse|@man-vrouw|@biologisch ; @definitie ~3 @gender ~10 @sekse|@man-vrouw|@biologisch
  gender –|—|-|:|= ~2 @sekse ; @gender ~4 staat ~8 @sekse ; biologisch* verschil* ~10 @gender
  onder ~2 @gender ~12 @sekse|@man-vrouw|@biologisch
  @gender ~10 @definitie ~14 @man ~10 @vrouw ; @gender ~10 @definitie ~14 @vrouw ~10 @man
`);
/** "It is just whether you are a man or a woman", said of the gender of the sentence before. */
const JUST = frame(
  'gewoon ~14 @man-vrouw|@sekse|geboren ; verschil tussen @man-vrouw|mannen|jongens ; het gaat om @man-vrouw',
);
/** "Overal ‘geslacht’ vervangen door ‘gender’". */
const RENAMED = frame(`
  sekse|geslacht|seksen ~5 veranderd|vervangen|vervang|omgezet|gewijzigd|verander|wijzig|werd|wordt|ingeruild|omgedoopt ~4 in|door|voor|tot ~3 gender ; gender ~3 in plaats van ~3 geslacht|sekse
`);
/** "Genderverhouding: het aandeel mannen": the word is used for a count. */
const COUNT = frame(`
  genderverhouding|genderverhoudingen|genderverdeling|genderratio|genderbalans ~3 :|=|is|was|bedraagt ~8 aandeel|aantal|getalsmatig*|procent|percentage|@man|@vrouw|%
  aandeel|aantal|percentage|procent ~8 @vrouw|@man ~4 gender
  genderverdeling|genderratio ~10 @vrouw|@man ; verdeling naar gender ~8 @vrouw|@man|%|procent
`);
/** Both words side by side, or figures by sex that are called so. */
const RIGHT = frame(`
  gender- ~2 sekse* ; sekse- ~2 gender* ; sekse en|of gender ; gender en|of sekse ; seksespecifieke|genderspecifieke|geslachtsspecifieke data|gegevens|cijfers|informatie|dataverzameling ; naar sekse|geslacht
`);
/** What men and women each do, and why. */
const REASONS = frame('waarom ; waardoor ; hoe komt');
/** A couple, reasons, or how often each meets with violence. */
const NOT_SEX = frame(`
  haar man|echtgenoot|vriend|partner ; zijn vrouw|echtgenote|vriendin|partner ; waarom ; waardoor ; hetzelfde|dezelfde ; hoe het ~2 zit ; meer|vaker|minder ~8 slachtoffer|dader|pleger|slachtoffers|plegers|daders ; slachtofferschap
  dient|moet|hoort|heet|heten|vervangen ~8 sekse|geslacht|sekses ; sekse|geslacht ~3 te luiden|heten|staan
`);
/** With these the claim is another one, or a right one. */
const OTHER = ['genderrol', 'macht', 'ongelijkheid', 'genderneutraal', 'ertoe-niet'];
/** With these an explanation by the sexes is one by something else. */
const ELSE = [
  'gerichtheid-inhoud',
  'identiteit-inhoud',
  'groepskop',
  'diversiteitsbeleid',
  'systeem',
  'kaderdrager',
  'norminhoud',
  'maatwerk-inhoud',
];
/** Beside only the label of a field these do no harm: "de seksuele voorkeur en de gender van de cliënt". */
const ALSO = ['seksuele-gerichtheid', 'genderidentiteit', 'doelgroep', 'diversiteit', 'training'];

const rule: Rule = {
  id: 'gender-als-sekse',
  group: 'begrip',
  title: 'Gender is meer dan man of vrouw',
  readings: {
    now: 'Gender is hetzelfde als sekse: iemand is man of vrouw.',
    meant:
      'Sekse is lichamelijk. Gender gaat over rollen, verwachtingen en macht die daarbij horen in onze samenleving.',
  },
  why: 'Tel of bedoel je mannen en vrouwen, dan past “sekse” of “geslacht” beter. Met gender kijk je naar wat er van hen verwacht wordt en wie de macht heeft.',
  sections: ['§1.3', '§2.1', '§3.1', '§5.2'],
  threshold: 0.6,
  needs: [
    ['gender', 'gendersensitief'],
    ['man', 'vrouw', 'sekse', 'man-vrouw', 'biologisch', 'registratieveld', 'sekse-inhoud'],
  ],
  yieldsTo: {
    'gender-als-seksuele-gerichtheid': 'overlap',
    'gender-als-genderidentiteit': 'overlap',
    'systeemaanpak-als-gendersensitief': 'overlap',
  },

  *find(reading) {
    if (reading.kind === 'heading') return;
    let last: Sentence | undefined;
    for (const sentence of reading.sentences) {
      const match = claim(sentence);
      if (match === undefined) continue;
      last = sentence;
      yield match;
    }
    if (last !== undefined) return;
    for (const { span, anchor, sentence, content } of explanations(reading, 'sekse-inhoud', isSex)) {
      const strong = anchor.place.concept === 'genderanker';
      if (anchor.where === 'before' && anchor.sentence !== sentence.previous) continue;
      if (anchor.where === 'after' && !strong) continue;
      if (
        isOfAnother(sentence, cover(...content)) ||
        (anchor.where !== 'here' && isOfAnother(anchor.sentence))
      )
        continue;
      yield { ...span, confidence: strong ? 0.75 : 0.65, because: ['explained', anchor.where] };
    }
  },

  suggest(match, reading) {
    const renamed = rewritten(reading, match, withSekse);
    const more = sentenceAfter(
      reading,
      match,
      'Gender gaat over de rollen, verwachtingen en machtsverschillen die een samenleving aan mannen en vrouwen verbindt',
    );
    return renamed === undefined ? [more] : [renamed, more];
  },

  examples: {
    flags: [
      'In het jaarverslag staat [[de gender van slachtoffers: 60% vrouw, 40% man]].',
      'Wij registreren voortaan [[gender (man/vrouw)]] en leeftijd.',
      '[[Onder gender verstaan we in dit plan of iemand man of vrouw is.]]',
      '[[Gendersensitief werken betekent dat we letten op het verschil tussen mannen en vrouwen.]]',
      'Op het formulier vult de medewerker [[het gender van de cliënt]] in: man of vrouw.',
      '[[Gender, oftewel sekse]], is een vast onderdeel van de rapportage.',
      'Figuur 2 toont [[de genderverdeling: 12 mannen en 34 vrouwen]].',
      '[[Met gender bedoelen we het biologische geslacht.]]',
    ],
    passes: [
      'Gender is niet hetzelfde als sekse.',
      'Sekse is lichamelijk; gender gaat over rollen en verwachtingen.',
      'Van de slachtoffers is 60% vrouw en 40% man (sekse).',
      'Veilig Thuis levert gender- of seksespecifieke gegevens over slachtoffers en plegers.',
      'Gendersensitief werken betekent dat we letten op wat van mannen en vrouwen wordt verwacht en wie de macht heeft.',
      'Het is een misverstand dat gender hetzelfde is als man of vrouw zijn.',
      'Wordt gender hier niet verward met geslacht? De werkgroep zoekt dat uit.',
      'Onder gender verstaan we de rollen en het gedrag die een samenleving bij mannen en vrouwen vindt passen.',
    ],
  },
};

/** The writer's own words with *sekse* or *geslacht* for *gender*, and not twice: "gender, oftewel sekse" is "sekse". */
const withSekse = (text: string): string =>
  text
    .replace(/(gender),? ?(?:oftewel|ofwel|of|\/|=|d\.w\.z\.|dus) ?(?:het )?(?:sekse|geslacht)\b/giu, '$1')
    .replace(/\b([Hh]et|[Dd]it|[Dd]at|[Ee]lk|[Ww]elk|[Pp]er|[Nn]aar|van) gender\b/gu, '$1 geslacht')
    .replace(/\b([Gg])ender(?=s?\b|verdeling\b|verschil(?:len)?\b|verhouding\b)/gu, (_, first: string) =>
      first === 'G' ? 'Sekse' : 'sekse',
    )
    .replace(/\b([Ss])ekses\b/gu, '$1eksen');

/** The claim is one about roles, frequency or sameness, and no explanation by sex; or the words are right. */
const isOfAnother = (sentence: Sentence, words?: Span): boolean =>
  sentence.all(...OTHER, ...ELSE).some(
    (cue) =>
      // "Blauw of roze" is said of sex, whatever pink stands for elsewhere.
      !sentence
        .all('sekse-inhoud')
        .some(
          (sex) => contains(sex, cue) && cue.to - cue.from === 1 && cue.concept === 'gerichtheid-inhoud',
        ) &&
      (cue.concept !== 'ertoe-niet' || words === undefined || contains(sentence.clauseOf(words), cue)),
  ) ||
  (sentence.has('voorwaarde') && /^\W*(?:dat|dit|die|zo)\b/iu.test(sentence.text)) ||
  rolesBySex(sentence) !== undefined ||
  sentence.find(NOT_SEX) !== undefined ||
  (sentence.has('even-vaak', 'gelijk') && sentence.has('geweld', 'slachtoffer', 'pleger')) ||
  sentence.next?.has('weerlegging', 'begrip-afgewezen') === true;

/** "Seksespecifieke cijfers naar geslacht" is what the page asks for. */
const isSex = (words: Occurrence, sentence: Sentence): boolean =>
  !sentence.all('genderanker', 'gender-los').some((name) => contains(name, words)) &&
  sentence.find(RIGHT) === undefined;

function claim(sentence: Sentence): Match | undefined {
  const count = sentence.find(COUNT) ?? sentence.find(RENAMED);
  if (count !== undefined && isOwnClaim(sentence, count) && !sentence.has('andermans-woord'))
    return { ...cover(count, sentence.clauseOf(count)), confidence: 0.7, because: ['a count'] };
  if (namesGender(sentence)) return undefined;
  if (sentence.has(...OTHER, ...ALSO) || sentence.next?.has('genderrol', 'weerlegging') === true)
    return undefined;
  const found = sentence.has('gender', 'gendersensitief') ? evidence(sentence) : explained(sentence);
  if (found === undefined) return undefined;
  if (!isOwnClaim(sentence, found.span) || sentence.has('andermans-woord', 'misvatting')) return undefined;
  if (sentence.find(RIGHT) !== undefined || sentence.find(REASONS) !== undefined) return undefined;
  if (sentence.near('ontkenning', ['gender', 'gendersensitief'], { within: 4 }) !== undefined)
    return undefined;
  return { ...found.span, confidence: found.confidence, because: [found.why] };
}

/** The sentence after the word: "Dat woord gender. Het is gewoon of je man of vrouw bent." */
function explained(sentence: Sentence): { span: Span; confidence: number; why: string } | undefined {
  const before = sentence.previous;
  if (before?.has('gender') !== true || before.find(LABEL) === undefined || before.has(...OTHER, ...ALSO))
    return undefined;
  const just = sentence.find(JUST);
  if (just === undefined || sentence.has('ontkenning', 'geweld')) return undefined;
  return { span: cover(just, sentence.clauseOf(just)), confidence: 0.65, why: 'explained' };
}

function evidence(sentence: Sentence): { span: Span; confidence: number; why: string } | undefined {
  const sexes = sentence.all('man-vrouw', 'sekse', 'biologisch', 'man', 'vrouw');
  const meaning = sentence.find(MEANING);
  if (meaning !== undefined)
    return { span: cover(meaning, sentence.clauseOf(meaning)), confidence: 0.75, why: 'defined' };
  const person = sentence.find(OF_A_PERSON);
  const near = person ?? sentence.find(LABEL);
  if (near === undefined) return undefined;
  const both = sentence.has('man-vrouw') || (sentence.has('man') && sentence.has('vrouw'));
  const after = sexes.filter((place) => Math.abs(place.start - near.end) < 110);
  if (both && after.length > 0 && sentence.has('registratieveld', 'data')) {
    return { span: cover(near, ...after), confidence: 0.75, why: 'counted' };
  }
  if (person === undefined) return undefined;
  const confidence = both || sentence.has('registratieveld', 'data') ? 0.7 : 0.55;
  return { span: cover(person, ...after), confidence, why: 'of a person' };
}

export default rule;
