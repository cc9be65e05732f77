import { adjoining } from '../dutch/adjoining.ts';
import { frame } from '../dutch/frame.ts';
import { cover, type Sentence } from '../dutch/sentence.ts';
import { addAtEnd } from '../dutch/sentence-end.ts';
import { strongest } from '../dutch/strongest.ts';
import type { Match, Rule } from '../rule.ts';
import type { Span } from '../text.ts';

/** One adult decides about another's life: "de een beheert het geld van de ander", "wie de bankpas heeft, bepaalt alles". */
const DOMINATES = frame(`
  @een-partij ~8 @beheersen ~8 @ander-partij|@zeggenschapsgoed ; @beheersen ~2 @een-partij ~8 @ander-partij|@zeggenschapsgoed
  @een-partij ~6 @zeggenschapsgoed ~8 @beheersen ; @een-partij ~8 @ander-partij ~8 @beheersen ; @beheersen ~4 @ander-partij ~4 @een-partij
  wie ~3 heeft|houdt|bezit|beheert ~2 bankpas|pinpas|rekening|geld|portemonnee|sleutel*|papieren ; wie beslist|bepaalt|beheert ~5 @zeggenschapsgoed
`);
/** Words of power that say much about two people, and little alone. */
const WEAK = frame(
  'macht ; controle ; dwang ; ongelijk ; ongelijkheid ; machteloosheid ; onmacht ; scheef ; machtig*',
);
/** Control of files, waiting times and budgets. */
const OF_THINGS = frame(
  'controle op|van ~2 naleving|voortgang|kwaliteit|uitgaven|rechtmatigheid|huisverbod|dossier ; onder controle ; in macht en',
);
/** A kind of power called a cause or a feature, not only named. */
const NAMED = frame(`
  @machtsvorm ~8 oorzaak|oorzaken|voedingsbodem|grondslag|voorspel*|risicofactor*|kern|kenmerk*|patroon|draait|gevaarlijkste|vlag|alarmsignaal
  oorzaak|oorzaken|voedingsbodem|grondslag|voorspeller*|risicofactor*|risicofactoren|kern|kenmerk*|draait ~6 @machtsvorm
`);
/** "Zonder dat de een de ander overheerst": of another kind of violence. */
const WITHOUT = frame(`
  zonder dat ~12 @overheersing ; zonder ~4 @overheersing|@ongelijke-macht|@machtsvorm ; geen sprake ~6 @overheersing|@ongelijke-macht|@machtsvorm|@vastzitten
  geen ~2 @overheersing|@ongelijke-macht|@machtsvorm ; niet om ~3 @ongelijke-macht|@machtsvorm|@overheersing ; @ongelijke-macht|@machtsvorm ~2 ontbreekt|ontbreken
`);
/** Who decides here is the law. */
const AUTHORITY = frame(
  'rechter ; rechtbank ; officier ; autoriteit* ; burgemeester ; rechter-commissaris ; wetgever ; wetboek ; ministerie ; college ; gemeente',
);

/** Somebody who is helped; with a bank card that is taken, enough to know what it is about. */
const CLIENT = /\b(?:cliënt\w*|hulpvrager|inwoner|betrokkene|veilig thuis|signalen)\b/iu;
/** Whether one leaves or stays. */
const LEAVING = frame(
  'weggaan|vertrekken|vertrek|weg|verlaten|loskomen|ontsnappen|blijft|blijven|terug|los|opstappen|scheiden',
);
/** Power over an organisation. */
const OF_BODIES = frame(
  'baas|zeggenschap|controle|macht|grip|greep ~2 over|op ~2 veilig|gemeente*|regio*|organisatie*|instelling*|aanbieder*|uitvoering|keten|ggd|wijkteam*|budget*|proces|dossier*',
);
/** Somebody's words that go into the text. */
const TAKEN_IN = frame(
  'toegevoegd|toevoegen|opgenomen|opnemen|luidt|ingevoegd|overgenomen|gewijzigd|aangevuld|vastgesteld',
);

const rule: Rule = {
  id: 'macht-zonder-gender',
  group: 'framing',
  title: 'Macht heeft hier nog geen gender',
  readings: {
    now: 'De een heeft macht over de ander. Waar die macht vandaan komt, staat er niet.',
    meant:
      'Ongelijke macht tussen partners hangt vaak samen met gender: met wat er van mannen en vrouwen wordt verwacht, wie er verdient en wie er zorgt.',
  },
  why: 'Je noemt macht, controle of afhankelijkheid, en dat is de kern. Zeg er ook bij wat gender daarmee te maken heeft; dan ziet een lezer waar hij op kan letten.',
  sections: ['§3.1', '§5.1'],
  threshold: 0.6,
  needs: [
    ['overheersing', 'ongelijke-macht', 'vastzitten', 'beheersen', 'machtsvorm', 'zeggenschapsgoed'],
    ['paar-context', 'een-partij', 'ander-partij'],
  ],

  *find(reading) {
    if (reading.kind === 'heading' || reading.has('genderspoor')) return;
    const best = strongest(reading, claim, this.threshold);
    if (best !== undefined) yield best;
  },

  suggest(match, reading) {
    const quote = reading.text.slice(match.start, match.end);
    const named = quote.replace(
      /\b(machtsverschil(?:len)?|machtsongelijkheid|machtsverhouding(?:en)?|(?:scheve|ongelijke) verhouding(?:en)?)\b(?! tussen)/iu,
      '$1 tussen mannen en vrouwen',
    );
    const added = addAtEnd(reading, match, {
      sentence:
        'Dit hangt vaak samen met genderrollen: wat er van mannen en vrouwen wordt verwacht, wie het inkomen heeft en wie de zorg',
    });
    const asked = addAtEnd(reading, match, {
      sentence:
        'We kijken daarbij steeds welke rolverwachtingen over mannen en vrouwen die macht in stand houden',
    });
    const question = /\?\W*$/u.test(reading.sentenceAt(match.end - 1)?.text ?? '');
    if (named === quote) return question ? [asked] : [added, asked];
    return [{ kind: 'replace', start: match.start, end: match.end, text: named }, added];
  },

  examples: {
    flags: [
      '[[Partnergeweld komt voort uit ongelijke machtsverhoudingen binnen de relatie.]] De regio biedt hulp aan alle betrokkenen.',
      'Let bij het huisbezoek op [[een partner die alle uitgaven controleert]].',
      'In zulke relaties [[heeft de een de touwtjes in handen]] en past de ander zich aan.',
      '[[Slachtoffers zijn vaak financieel afhankelijk van de pleger]] en stellen een vertrek daarom uit.',
      'Vraag na een melding van huiselijk geweld door: [[wie beslist er over het geld]] en wie mag er op bezoek komen?',
      '[[Wie geen eigen inkomen heeft, kan na een mishandeling nergens heen.]]',
      'Intieme terreur is [[een patroon waarin iemand de ander kleineert en isoleert]].',
      'Risicofactoren zijn [[een groot machtsverschil tussen partners]], schulden en verslaving.',
    ],
    passes: [
      'Partnergeweld komt voort uit ongelijke macht tussen mannen en vrouwen.',
      'De ene partner controleert de ander. Vaak past dat bij ideeën over wat een man hoort te doen.',
      'Een kind is afhankelijk van zijn ouders en kan niet weg.',
      'Bij ouderenmishandeling speelt afhankelijkheid van de mantelzorger een rol.',
      'De regio is financieel afhankelijk van één grote aanbieder.',
      'Het college bepaalt welke aanbieder de hulp bij huiselijk geweld levert.',
      'Afhankelijk van de uitkomst van de triage start de hulp binnen een week.',
      'Onze aanpak richt zich op alle geweld in afhankelijkheidsrelaties.',
      'Genderrollen bepalen mee wie er thuis de touwtjes in handen heeft; daar vragen we naar.',
    ],
  },
};

/** One finding a sentence: the words of power in it, with the clauses that they stand in. */
function claim(sentence: Sentence): Match | undefined {
  if (sentence.has('misvatting', 'kritiek') || sentence.find(WITHOUT) !== undefined) return undefined;
  const found = evidence(sentence);
  const best = found[0];
  if (best === undefined) return undefined;
  const { reported, quoted } = sentence.voice(best.span);
  const theirs = (reported || quoted) && sentence.find(TAKEN_IN) === undefined;
  const span = cover(...found.map((one) => one.span));
  return {
    ...cover(span, sentence.clauseOf(span)),
    confidence: theirs ? best.confidence - 0.15 : best.confidence,
    because: found.map((one) => one.why),
  };
}

interface Evidence {
  readonly span: Span;
  readonly confidence: number;
  readonly why: string;
}

/** All that says power in this sentence, surest first. */
function evidence(sentence: Sentence): Evidence[] {
  const pair = sentence.has('een-partij') && sentence.has('ander-partij');
  const alone = sentence.hasAll('overheersing', 'zeggenschapsgoed') && CLIENT.test(sentence.text);
  if (!pair && !alone && !sentence.reading.has('paar-context', 'machtsvorm')) return [];
  const found: Evidence[] = [];
  const add = (span: Span | undefined, confidence: number, why: string) => {
    if (span !== undefined) found.push({ span, confidence, why });
  };
  const elsewhere = sentence.has('macht-elders') || sentence.find(OF_BODIES) !== undefined;
  const saying = sentence.all('overheersing');
  if (saying.length > 0 && !elsewhere)
    add(cover(...saying), sentence.has('paar-context', 'een-partij') ? 0.85 : 0.75, 'saying');
  if (elsewhere) return found;
  if (sentence.find(AUTHORITY) === undefined)
    add(sentence.find(DOMINATES), 0.75, 'one decides about the other');
  const power = adjoining(sentence, ['ongelijke-macht'], ['paar-context', 'een-partij'], 10);
  if (power !== undefined && sentence.find(OF_THINGS) === undefined) {
    const strong = sentence.all('ongelijke-macht').length > sentence.findAll(WEAK).length;
    if (strong || sentence.has('kenmerkt'))
      add(cover(...power), strong ? 0.75 : 0.65, 'power between partners');
  }
  const stuck = adjoining(sentence, ['vastzitten'], ['paar-context', 'een-partij'], 12);
  if (stuck !== undefined) add(cover(...stuck), 0.7, 'dependence on a partner');
  else if ([sentence.previous, sentence.next].some((near) => near?.has('paar-context'))) {
    const leaving = sentence.find(LEAVING);
    const bound = sentence.first('vastzitten');
    if (leaving !== undefined && bound !== undefined) add(cover(leaving, bound), 0.65, 'cannot leave');
  }
  if (!sentence.has('training')) add(sentence.find(NAMED), 0.65, 'a kind of power as a cause');
  return found.sort((a, b) => b.confidence - a.confidence);
}

export default rule;
