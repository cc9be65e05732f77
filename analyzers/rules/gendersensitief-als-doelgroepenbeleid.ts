import { asks, namesGender } from '../dutch/anchor.ts';
import { explanations } from '../dutch/explanation.ts';
import { frame } from '../dutch/frame.ts';
import type { Occurrence } from '../dutch/scan.ts';
import { cover, type Sentence } from '../dutch/sentence.ts';
import { rewritten, sentenceAfter } from '../dutch/suggestions.ts';
import type { Match, Rule } from '../rule.ts';
import type { Span } from '../text.ts';

/** The group itself: "de doelgroep gender", "een zetel voor gender". */
const GROUP = frame(`
  doelgroep|aandachtsgroep|risicogroep|groep|groepen|categorie|minderheidsgroep|doelgroepen|cliëntgroep ~1 gender|genders
  gender ~3 als|is|vormt|blijft ~4 doelgroep|doelgroepen|aandachtsgroep|minderheidsgroep|groep|groepen|categorie
  gender ~5 net|evenals|zoals als|voor|bij ~3 @groepswoord ; gender ~4 evenals ~2 @groepswoord
  zetel|contactpersoon|aanspreekpunt|themabijeenkomst|zorgpad ~1 voor? gender
`);
/** A list that says on which grounds people are equal, or by which a table is split: no list of groups. */
const GROUNDS = frame(`
  op grond van ; ongeacht ; onderscheid naar ; onderscheid op ; uitgesplitst ; uitsplitsing ; uitgesplitste ; discriminatie ~2 wegens|vanwege|om ; los van
  kenmerken|variabelen|gegevens|factoren|determinanten|risicofactoren|achtergrondkenmerken ; geregistreerd ; registreren|registreert ; naar leeftijd|gender|sekse ; lastiggevallen|gepest|uitgesloten|schelden|uitgescholden|schelden|pesten|beledigen|kwetsen|grappen|opmerkingen om|over ; om|over iemands|je|hun|uw ~2 geloof|gender|huidskleur|afkomst|geaardheid|leeftijd
`);

/** Meant for one group. */
const FOR = frame(
  'bedoeld|bestemd|gericht|voorbehouden|toegespitst|ingericht|ontwikkeld|beschikbaar|is|er|speciaal ~2 voor|op|aan ~4 @groepswoord ; richt|richten ~2 zich ~2 op ~4 @groepswoord ; ten behoeve van ~3 @groepswoord ; doelgroep ~3 @groepswoord',
);

const rule: Rule = {
  id: 'gendersensitief-als-doelgroepenbeleid',
  group: 'begrip',
  title: 'Gendersensitief werken is geen doelgroepenbeleid',
  readings: {
    now: 'Gender is een doelgroep, of hoort bij diversiteit, inclusie of emancipatie.',
    meant:
      'Gender speelt mee in elke zaak, bij alle groepen. Gendersensitief werken is de basis; een extra aanpak voor groepen kan daar bovenop komen.',
  },
  why: 'Wie gender bij één groep of bij diversiteit zet, kijkt er bij de andere zaken niet meer naar. Terwijl rollen en macht overal meespelen.',
  sections: ['§2.1', '§5.1'],
  threshold: 0.6,
  needs: [
    ['gender-los', 'genderanker'],
    ['groepskop', 'groepswoord', 'diversiteitsbeleid'],
  ],

  *find(reading) {
    if (reading.kind === 'heading') return;
    for (const sentence of reading.sentences) {
      const listed = list(sentence);
      if (listed !== undefined && isClaimed(sentence, listed))
        yield { ...listed, confidence: 0.8, because: ['listed among groups'] } satisfies Match;
    }
    for (const { span, anchor } of explanations(
      reading,
      ['diversiteitsbeleid', 'groepskop', 'groepswoord'],
      isPolicy,
    )) {
      if (anchor.where === 'before' && list(anchor.sentence) !== undefined) continue;
      const strong = anchor.place.concept === 'genderanker';
      const whole = anchor.where === 'here' ? cover(span, anchor.place) : span;
      yield { ...whole, confidence: strong ? 0.75 : 0.65, because: ['filed', anchor.where] };
    }
  },

  suggest(match, reading) {
    const basis = sentenceAfter(
      reading,
      match,
      'Gender is daarbij geen aparte groep: in elke zaak kijken we naar rolverwachtingen, macht en afhankelijkheid',
    );
    const without = rewritten(reading, match, withoutGender);
    return without === undefined ? [basis] : [without, basis];
  },

  examples: {
    flags: [
      'We kiezen drie doelgroepen: [[ouderen, statushouders en gender]].',
      '[[Gendersensitief werken valt onder ons diversiteitsbeleid.]]',
      '[[De doelgroep gender]] komt in 2027 aan de beurt.',
      'Er is expertise op [[verschillende doelgroepen, waaronder gender en lvb]].',
      'Gendersensitief beleid krijgt een plek. [[Het wordt onderdeel van de inclusieagenda.]]',
      '[[Onder gendersensitieve hulp verstaan we een apart aanbod voor kwetsbare groepen.]]',
      '[[Genderbewust beleid is voor ons: iedereen hoort erbij, zonder discriminatie.]]',
      'Per team is er een contactpersoon voor [[senioren, gender, verslaving en laaggeletterden]].',
    ],
    passes: [
      'Gender is geen doelgroep, maar een manier van kijken in elke zaak.',
      'Naast de gendersensitieve basis is er een aanbod voor mannelijke slachtoffers en voor lhbtiq+ jongeren.',
      'De doelgroepen van dit plan zijn ouderen, statushouders en jongeren.',
      'Wij behandelen iedereen gelijk, ongeacht leeftijd, gender, beperking of herkomst.',
      'De inclusieagenda gaat over toegankelijkheid en werk.',
      'Vrouwen met een beperking lopen meer risico, omdat zij vaker afhankelijk zijn en van vrouwen meegaandheid wordt verwacht.',
      'Voorkomen moet worden dat gender als een van de doelgroepen wordt gezien.',
      'Haal gender uit het rijtje doelgroepen: het hoort bij de analyse van elke zaak.',
    ],
  },
};

/** Gender as a member of a list of groups. */
function list(sentence: Sentence): Span | undefined {
  if (sentence.find(GROUNDS) !== undefined) return undefined;
  const direct = sentence.find(GROUP);
  if (direct !== undefined) return direct;
  if (isBareItem(sentence)) return sentence.core;
  const heads = sentence.all('groepskop');
  for (const gender of sentence.all('gender-los')) {
    const members = sentence.all('groepswoord').filter((group) => distance(group, gender) <= 12);
    const enough = heads.length > 0 ? 1 : 2;
    if (members.length >= enough && isMember(sentence, gender)) {
      const head = heads.filter((one) => one.to <= gender.from && gender.from - one.to <= 14);
      return cover(gender, ...members, ...head);
    }
  }
  return undefined;
}

/** "gender en lhbtiq+", all of a list item or cell: an item among groups. */
const isBareItem = (sentence: Sentence): boolean =>
  sentence.reading.kind !== 'heading' &&
  sentence.tokens.filter((token) => !token.punctuation).length <= 4 &&
  sentence.has('gender-los') &&
  sentence.has('groepswoord') &&
  /^\W*gender(?:,| en|\/)/iu.test(sentence.text);

const distance = (a: Occurrence, b: Occurrence): number => Math.max(a.from - b.to, b.from - a.to);

/** Whether a word stands alone between marks or *en*, as an item of a list does. */
function isMember(sentence: Sentence, { start, end }: Span): boolean {
  const before = sentence.reading.text.slice(sentence.start, start);
  const after = sentence.reading.text.slice(end, sentence.end);
  return (
    /(?:[,:(/;–—-]|\ben|\bof|\bwaaronder|\bzoals|\bvoor|\d|\baan|\btussen|\bnaast)\s*["'‘“]?(?:een |1 |één )?$/iu.test(
      before,
    ) && /^["'’”]?\s*(?:[,.;)/]|en\b|of\b|$|\()/iu.test(after)
  );
}

const isClaimed = (sentence: Sentence, span: Span): boolean => {
  const voice = sentence.voice(span);
  return !(
    sentence.has('andermans-woord', 'begrip-afgewezen', 'misvatting') ||
    [sentence, sentence.next].some(namesGender) ||
    voice.negated ||
    sentence.next?.has('weerlegging') === true ||
    (voice.quoted && !sentence.has('definitie')) ||
    asks(sentence)
  );
};

/** "Hoe is uw project gendersensitief?" */
const isAsked = (before: Sentence | undefined): boolean =>
  before?.has('genderanker') === true && /\?\W*$/u.test(before.text);

/** One group is an example; two and more, beside the name of gendersensitive work, are what it is made out to be for. */
const isPolicy = (words: Occurrence, sentence: Sentence): boolean =>
  !/\b(?:deze|dezelfde|genoemde|zulke)\s+$/iu.test(sentence.reading.text.slice(0, words.start)) &&
  (words.concept !== 'groepswoord' ||
    ((sentence.has('genderanker') || isAsked(sentence.previous)) &&
      (sentence.all('groepswoord').length > 1 || sentence.find(FOR) !== undefined) &&
      sentence.find(GROUNDS) === undefined));

const NUMBERS = ['twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'];

/** "ouderen, gender en lvb" → "ouderen en lvb", and one group less where they are counted. */
function withoutGender(text: string): string {
  const shorter = text
    .replace(/, gender(?=, | en | of |\))/u, '')
    .replace(/^gender, /u, '')
    .replace(/(?<=[(:] ?)gender, /u, '')
    .replace(/, ([^,]+) en gender\b/u, ' en $1')
    .replace(/ en gender\b/u, '');
  if (shorter === text) return text;
  return shorter.replace(
    /\b(drie|vier|vijf|zes|zeven|acht|negen|tien)(?= (?:\S+ )?(?:doelgroepen|groepen|categorieën))/u,
    (count) => NUMBERS[NUMBERS.indexOf(count) - 1] ?? count,
  );
}

export default rule;
