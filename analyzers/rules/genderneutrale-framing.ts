import { frame } from '../dutch/frame.ts';
import type { Reading } from '../dutch/reading.ts';
import { cover, type Sentence } from '../dutch/sentence.ts';
import type { Match, Rule } from '../rule.ts';
import type { Span } from '../text.ts';

/** Sex or gender, and right after or before it: it does not matter. */
const IRRELEVANT = frame(`
  @sekse|@man-vrouw|gender ~6 @ertoe-niet ; @ertoe-niet ~5 @sekse|@man-vrouw|gender
`);
/** The violence, its causes or the approach are the same for both sexes. */
const SAME = frame(`
  @oorzaak|@geweld|@aanpak ~10 @man-vrouw|@genderneutraal ~6 @gelijk
  @man-vrouw ~8 @oorzaak|@geweld|@aanpak ~6 @gelijk
`);
/** Sayings that need no more. */
const SAYING = frame(`
  geweld|mishandeling|veiligheid|agressie heeft|kent|is ~2 geen ~1 @sekse|@man|gender
  een klap is een klap ; geweld is|blijft geweld
`);
const NEUTRAL = frame(`
  @aanpak|@partnergeweld|@geweld ~4 is|zijn|blijft|blijven|werkt|werken|wordt|heet ~3 @genderneutraal
  wij|we werken|kijken|handelen|behandelen ~4 @genderneutraal
`);

const ABOUT = ['geweld', 'oorzaak', 'aanpak', 'slachtoffer', 'pleger'] as const;

const rule: Rule = {
  id: 'genderneutrale-framing',
  group: 'framing',
  title: 'Gender verdwijnt uit beeld',
  readings: {
    now: 'Of iemand man of vrouw is, maakt voor het geweld en de aanpak niets uit.',
    meant:
      'Iedereen krijgt hulp. Bij de oorzaken en de aanpak kijk je wél naar gender: naar rollen, verwachtingen en macht.',
  },
  why: 'Hulp is er voor iedereen. Maar gender speelt vaak mee in hoe geweld ontstaat en blijft bestaan. Valt dat weg, dan mist de aanpak een oorzaak.',
  sections: ['§1.1', '§2.1', '§2.2', '§5.1'],
  threshold: 0.6,
  needs: [['sekse', 'man-vrouw', 'genderneutraal', 'geweld', 'gender']],
  yieldsTo: { 'uitzondering-als-regel': 'overlap', 'gedeelde-schuld': 'overlap' },

  *find(reading) {
    if (reading.kind === 'heading') return;
    for (const sentence of reading.sentences) {
      const match = claim(sentence, reading);
      if (match !== undefined) yield match;
    }
  },

  suggest({ start, end }, reading) {
    const place = { kind: 'insert', start: end, end } as const;
    const closed = /[.!?]/u.test(reading.text.charAt(end));
    const more =
      'Wel kijken we wat gender doet: welke rollen, verwachtingen en machtsverschillen het geweld in stand houden';
    return [
      {
        kind: 'replace',
        start,
        end,
        text: 'Hulp is er voor iedereen; bij de oorzaken en de aanpak kijken we wat genderrollen, verwachtingen en machtsverschillen doen',
      },
      { ...place, text: closed ? `. ${more}` : `; wel kijken we wat genderrollen en machtsverschillen doen` },
    ];
  },

  examples: {
    flags: [
      '[[Onze aanpak van huiselijk geweld is sekseneutraal]]: iedereen doorloopt dezelfde route.',
      'Bij de beoordeling van een melding [[speelt het geslacht van de betrokkenen geen enkele rol]].',
      '[[Geweld achter de voordeur kent geen geslacht.]]',
      '[[Het maakt voor onze werkwijze niet uit of de pleger een man of een vrouw is.]]',
      '[[Mishandeling heeft niets te maken met man-zijn of vrouw-zijn]], het is een kwestie van stress.',
      'De teams kijken bij partnergeweld [[bewust niet naar de sekse van betrokkenen]].',
      '[[De oorzaken van het geweld zijn bij mannen en vrouwen dezelfde]], dus volstaat één methode.',
      '[[Een klap is een klap, of die nu van een man of van een vrouw komt.]]',
    ],
    passes: [
      'Iedere inwoner, man of vrouw, kan dag en nacht bellen met Veilig Thuis.',
      'GREVIO noemde het Nederlandse beleid genderneutraal en vond dat onvoldoende.',
      'In de nieuwe regiovisie kiezen we niet langer voor een genderneutrale aanpak.',
      'Het is een misverstand dat het geslacht van de pleger er niet toe doet.',
      'Alle toiletten in het stadhuis worden genderneutraal.',
      'Subsidie is mogelijk ongeacht de rechtsvorm van de aanvrager.',
      'Maakt het voor de aanpak uit of de pleger een man of een vrouw is? Ja: vrouwen lopen een groter risico op zwaar letsel.',
      'De wethouder zegt dat geweld geen geslacht kent. De raad ziet dat anders, want vrouwen worden vaker en ernstiger mishandeld.',
    ],
  },
};

function claim(sentence: Sentence, reading: Reading): Match | undefined {
  const found = evidence(sentence, reading);
  if (found === undefined) return undefined;
  const voice = sentence.voice(found.span);
  if (!voice.own || sentence.next?.has('genderrol') === true) return undefined;
  return {
    ...cover(found.span, sentence.clauseOf(found.span)),
    confidence: found.confidence,
    because: [found.why],
  };
}

function evidence(
  sentence: Sentence,
  reading: Reading,
): { span: Span; confidence: number; why: string } | undefined {
  const saying = sentence.find(SAYING);
  if (saying !== undefined) return { span: saying, confidence: 0.9, why: 'saying' };
  const neutral = sentence.find(NEUTRAL);
  if (neutral !== undefined && !sentence.has('ontkenning'))
    return { span: neutral, confidence: 0.8, why: 'neutral' };
  const about = sentence.has(...ABOUT) || reading.has('geweld');
  if (!about || sentence.has('genderrol')) return undefined;
  const irrelevant = sentence.find(IRRELEVANT);
  if (irrelevant !== undefined && !(sentence.has('toegang') && !sentence.has('oorzaak', 'aanpak'))) {
    return { span: irrelevant, confidence: 0.75, why: 'irrelevant' };
  }
  const same = sentence.find(SAME);
  if (same !== undefined) return { span: same, confidence: 0.7, why: 'same' };
  return undefined;
}

export default rule;
