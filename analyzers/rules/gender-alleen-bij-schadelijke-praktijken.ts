import { adjoining } from '../dutch/adjoining.ts';
import { frame } from '../dutch/frame.ts';
import type { Reading } from '../dutch/reading.ts';
import { contains, cover, type Sentence } from '../dutch/sentence.ts';
import { addAtEnd } from '../dutch/sentence-end.ts';
import type { Match, Rule } from '../rule.ts';
import type { Span } from '../text.ts';

const GROUP = ['herkomstgroep'] as const;
const PRACTICE = ['schadelijke-praktijk'] as const;
/** The subject gender is this group's or this practice's subject. */
const THEME_IS_THERE = frame(`
  @gender|@gendersensitief ~8 ziet|zien|gaat|gaan|betreft|omvat|slaat|richt|komt|krijgt|speelt|is|zijn|ondergebracht|beperkt|geschreven|belegd|opgepakt|uitgewerkt ~10 @schadelijke-praktijk|@herkomstgroep
  onder gendergerelateerd*|genderspecifiek*|gender|gendergeweld ~6 verstaan|verstaat|vallen|valt|verstaan ~8 @schadelijke-praktijk ; gendergerelateerd*|genderspecifiek* geweld :|is|zijn|betreft|betekent|omvat|( ~6 @schadelijke-praktijk
  onderwerp|thema|aandacht|passage|paragraaf|budget|dossier|punt ~3 @gender ~12 @schadelijke-praktijk|@herkomstgroep ; @gender : ~8 @schadelijke-praktijk|@herkomstgroep ; genderbudget ~12 @herkomstgroep
  @gender ~8 bij|onder|binnen|in|voor ~4 @herkomstgroep ; @schadelijke-praktijk|@herkomstgroep ~6 onder|als|bij|van ~2 gender
`);
/** A gender-sensitive programme for one group is another claim. */
const PROGRAMME = frame(
  '@gendersensitief ~8 voor ~4 @herkomstgroep ; voor ~4 @herkomstgroep ~6 @gendersensitief',
);
/** Other forms of violence stand in the same list. */
const MORE_FORMS = frame(
  'partnergeweld|stalking|femicide|verkrachting|seksueel ; huiselijk geweld ; intieme terreur',
);
/** Lists of grounds and groups make other claims, or none. */
const LISTS = ['diversiteit', 'seksuele-gerichtheid', 'lhbtiq', 'genderidentiteit', 'ertoe-niet'];
/** "Daar", "in deze kringen": the group of the sentence before. */
const THERE = frame(`
  hier|daar|dáár ; in|bij|binnen|onder|voor deze|die|zulke ~1 kringen|gezinnen|gemeenschappen|groepen|families|culturen|landen|mensen|doelgroep|zaken ; bij|voor|onder hen ; in deze|die gevallen ; deze|die mannen|vrouwen|gezinnen|ouders
`);
/** "Die opvattingen", "dat speelt": the norms of the sentence before. */
const THOSE = frame(`
  die|deze|zulke|dergelijke ~1 opvattingen|normen|patronen|rollen|verhoudingen|verdeling|verwachtingen|ideeën|denkbeelden|factoren|rolpatronen|rolverdeling|ongelijkheid|cultuur|mechanismen ; dat|dit speelt|spelen|komt|zien|geldt|treffen|is|betreft|leeft|gaat|vraagt|heeft ; komt|komen aan bod|orde ; is|zijn|speelt|spelen|komt|geldt|wordt dit|dat|die|deze|zulke ; zulke|dergelijke gebruiken|gewoonten ; namelijk ; te weten
`);
/** The others have other causes. */
const CONTRAST = frame(`
  meeste|rest ~2 inwoners|gezinnen|samenleving|regio|bevolking|mensen|nederlanders
  autochtone|andere|overige|nederlandse|gewone|reguliere|westerse|niet-migranten ~1 gezinnen|daders|plegers|stellen|paren|huishoudens|zaken|gevallen|mannen|relaties|inwoners|meldingen|dossiers|koppels|partners
`);
/** "Ja, bij …", "Bij gezinnen uit … wel": the answer to a question about norms. */
const ANSWER = frame(
  'ja ; jazeker ; wel ; zeker ; vooral|alleen|met name|hoofdzakelijk ; inderdaad ; bij|in|onder|binnen @herkomstgroep',
);
/** "Vraag dan naar …", after a question about such a case. */
const THEN = frame('dan');
/** The next sentence objects. */
const OBJECTS = frame(`
  eenzijdig ; te beperkt ; te smal ; te eng ; kan|mag|moet zo niet ; herkent|herkennen ~3 niet ; deelt|delen ~4 niet ; stigmatiser* ; valkuil ; nee ; niet juist ; onjuist ; niet terecht ; ten onrechte ; te verplaatsen ; herschreven ; gewijzigd ; verruimd ; verbreed
`);

const rule: Rule = {
  id: 'gender-alleen-bij-schadelijke-praktijken',
  group: 'framing',
  title: 'Genderrollen spelen overal, niet alleen daar',
  readings: {
    now: 'Genderrollen en eer spelen alleen bij bepaalde culturen of bij schadelijke praktijken.',
    meant:
      'Genderrollen spelen in alle groepen mee bij geweld. Bij eergerelateerd geweld of huwelijksdwang nemen ze een eigen vorm aan.',
  },
  why: 'Verwachtingen over mannen en vrouwen zijn er in elk gezin. Noem je ze alleen bij sommige groepen, dan blijft dezelfde oorzaak elders buiten beeld.',
  sections: ['§3.1'],
  threshold: 0.6,
  needs: [
    ['norminhoud', 'gender', 'gendersensitief'],
    ['herkomstgroep', 'schadelijke-praktijk'],
  ],
  yieldsTo: { 'gendersensitief-als-doelgroepenbeleid': 'overlap' },

  *find(reading) {
    if (reading.kind === 'heading' || !reading.has('norminhoud', 'gender', 'gendersensitief')) return;
    let best: Match | undefined;
    for (const sentence of reading.sentences) {
      const match = everywhere(reading, sentence) ? undefined : claim(sentence);
      if (match !== undefined && match.confidence > (best?.confidence ?? 0)) best = match;
    }
    if (best !== undefined) yield best;
  },

  suggest(match, reading) {
    return [
      addAtEnd(reading, match, {
        sentence:
          'Zulke verwachtingen over mannen en vrouwen spelen in alle groepen mee; alleen de vorm verschilt',
      }),
      addAtEnd(reading, match, {
        sentence:
          'Ook in andere gezinnen vragen we daarom bij alle meldingen wie er beslist en wat er van mannen en vrouwen wordt verwacht',
      }),
    ];
  },

  examples: {
    flags: [
      '[[Traditionele rolopvattingen zien we vooral bij gezinnen met een migratieachtergrond]].',
      '[[Bij statushouders bespreken we de gelijkwaardigheid van mannen en vrouwen]].',
      'Het onderdeel [[gender gaat over huwelijksdwang en eergerelateerd geweld]].',
      'In de Somalische gemeenschap is het geweld anders. [[Daar bepaalt de man wat zijn vrouw mag]].',
      '[[Patriarchale normen zijn een oorzaak van geweld in gesloten gemeenschappen]]; bij Nederlandse stellen gaat het om stress.',
      '[[Mannelijkheid en eer maken we bespreekbaar in de moskee]].',
      'In sommige culturen [[staat de vrouw onder het gezag van haar man]].',
      'De imam praat met [[vaders van Marokkaanse afkomst over de positie van meisjes]].',
    ],
    passes: [
      'Genderrollen spelen in alle gezinnen mee, ook bij eergerelateerd geweld.',
      'Bij huwelijksdwang belt de school met het landelijk knooppunt.',
      'Patriarchale opvattingen komen voor bij nieuwkomers en evengoed in Nederlandse dorpen.',
      'Het is een misverstand dat rolpatronen alleen bij migranten een rol spelen.',
      'Voor statushouders is de folder over huiselijk geweld vertaald in het Arabisch.',
      'Eergerelateerd geweld is geweld om de familie-eer te herstellen.',
      'We praten in iedere intake over rolverwachtingen, dus niet alleen bij gezinnen uit Syrië.',
      'Inburgeraars krijgen voorlichting over de politie, de huisarts en Veilig Thuis.',
    ],
  },
};

/** Whether the paragraph says that it holds for all groups: where norms or groups are spoken of, or right after the claim. */
function everywhere(reading: Reading, claimed: Sentence): boolean {
  return reading.sentences.some((sentence) => {
    if (!sentence.has('alle-groepen')) return false;
    return (
      Math.abs(sentence.index - claimed.index) <= 1 ||
      sentence.has('norminhoud', 'gender', ...GROUP, ...PRACTICE)
    );
  });
}

function claim(sentence: Sentence): Match | undefined {
  if (sentence.has('kritiek', 'weerlegging')) return undefined;
  if (sentence.next?.has('weerlegging', 'misvatting') === true || sentence.next?.find(OBJECTS) !== undefined)
    return undefined;
  const found = evidence(sentence);
  if (found === undefined) return undefined;
  // "Opgevoed met het idee dat de man beslist": the idea is the norm itself, not somebody's mistake.
  if (sentence.all('misvatting').some((cue) => !contains(found.span, cue))) return undefined;
  const voice = sentence.voice(found.span);
  if (voice.quoted) return undefined;
  const confidence =
    found.confidence + (sentence.has('alleen-daar') ? 0.05 : 0) - (voice.reported ? 0.15 : 0);
  const own = cover(found.span, sentence.clauseOf(found.span));
  const next = sentence.next;
  const on = next?.has('norminhoud') === true && (next.find(THERE) ?? next.find(THOSE)) !== undefined;
  const span = on && next !== undefined ? cover(own, next.core) : own;
  return { ...span, confidence, because: [found.why] };
}

function evidence(sentence: Sentence): { span: Span; confidence: number; why: string } | undefined {
  const placed = adjoining(sentence, ['norminhoud'], GROUP, 14);
  if (placed !== undefined) return { span: cover(...placed), confidence: 0.75, why: 'norms of a group' };
  const practised = adjoining(sentence, ['norminhoud'], PRACTICE, 14);
  if (
    practised !== undefined &&
    (!/^eer$/iu.test(textOf(sentence, practised[1])) ||
      sentence.has('alleen-daar') ||
      sentence.next?.find(CONTRAST) !== undefined)
  )
    return { span: cover(...practised), confidence: 0.65, why: 'norms of a practice' };
  const before = sentence.previous;
  const asked = before !== undefined && /\?\W*$/u.test(before.text);
  const there =
    sentence.findAll(THERE).find((place) => opens(sentence, place)) ??
    (asked ? sentence.find(THEN) : undefined);
  const norms = sentence.first('norminhoud');
  if (there !== undefined && norms !== undefined && before?.has(...GROUP, ...PRACTICE) === true)
    return { span: cover(there, norms), confidence: 0.7, why: 'norms, there' };
  const group = sentence.first(...GROUP) ?? sentence.first(...PRACTICE);
  const those =
    sentence.find(THOSE) ?? sentence.find(CONTRAST) ?? (asked ? sentence.find(ANSWER) : undefined);
  if (those !== undefined && group !== undefined && before?.has('norminhoud') === true)
    return { span: cover(those, group), confidence: 0.7, why: 'those norms, with this group' };
  if (
    sentence.has(...LISTS) ||
    sentence.find(MORE_FORMS) !== undefined ||
    sentence.find(PROGRAMME) !== undefined
  )
    return undefined;
  const theme = sentence.find(THEME_IS_THERE);
  return theme === undefined
    ? undefined
    : { span: theme, confidence: 0.65, why: 'the subject gender is theirs' };
}

const textOf = (sentence: Sentence, { start, end }: Span): string => sentence.reading.text.slice(start, end);

/** Whether a place opens its clause: "Daar …", "…, in deze kringen …". */
function opens(sentence: Sentence, place: Span): boolean {
  const before = sentence.reading.text.slice(sentence.start, place.start);
  return (
    /^(?:maar|en|want|dus|juist|ook)?\s*$/iu.test(before) ||
    /[,;:–(]\s*(?:en|maar|want|dus)?\s*$/u.test(before)
  );
}

export default rule;
