import type { DekkingItem } from '../dekking-item.ts';
import { adjoining } from '../dutch/adjoining.ts';
import { frame } from '../dutch/frame.ts';
import type { Sentence } from '../dutch/sentence.ts';
import { isElsewhere } from '../dutch/standing.ts';
import { overlaps } from '../overlaps.ts';

/** A number that says how many, not a year, an article or an amount of money. */
const FIGURE =
  /\d\s?%|\bprocent\b|\b(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|\d+)\s+(?:keer|maal)\b|\b(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|\d+)\s+(?:op|van|op de|van de|van alle|van elke)\s+(?:de\s+|elke\s+)?(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|honderd|\d+)\b|\b\d[\d.]*\s+(?:\S+\s+){0,3}?(?:vrouw|vrouwen|vrouwelijk\w*|slachtoffers|zaken|daarvan|gevallen|meldingen)\b|(?:driekwart|twee derde|de helft|kwart van|een vijfde|een derde|een kwart)/iu;
/** Places, beds and cases of help: how many women found a bed does not say how often they are hurt. */
const CAPACITY = frame(`
  plek|plekken|plaats|plaatsen|bed|bedden|opvang|verbleven|verblijven|verblijf|bezetting|instroom|bewoners ; deelnemers|deelneemsters ; groep voor ~2 vrouwen
`);
const EQUAL = frame(
  'even vaak|dikwijls|veel|hard|zwaar ; evenveel|evenzeer ; net zo vaak|veel|hard ; in gelijke|dezelfde ~1 mate|aantallen ; gelijk verdeeld',
);
/** Claims that men are hurt as often, put right. */
const NOT_SO = frame('niet|geen ; anders ; geen steun');
const UNSAID = frame(`
  geen uitspraak ; geen ~2 cijfers ; niet|onbekend ~4 hoeveel|bekend ; geen ~3 verschil ; wordt ~3 gezegd ; er ~2 gezegd dat
`);

const item: DekkingItem = {
  id: 'verhoogd-risico-vrouwen',
  nl: {
    title: 'Vrouwen vaker en zwaarder getroffen',
    asks: 'Staat er, met cijfers of een bron, dat vrouwen vaker en ernstiger door partnergeweld worden getroffen?',
    examples: [
      {
        source: 'Zuid-Holland Zuid 2019-2022',
        told: 'Zuid-Holland Zuid noemt twee cijfers naast elkaar, een voor structureel geweld en een voor geweld door een partner of ex, en verbindt ze met rollen en macht.',
        quote: 'Vrouwen zijn bijna vier keer zo vaak slachtoffer van structureel geweld als mannen',
        lacks: 'De bron van de cijfers en de ernst van het letsel staan er in deze passage niet bij.',
      },
    ],
  },
  en: {
    title: 'Women hurt more often and more gravely',
    asks: 'Does it say, with figures or a source, that women are hurt more often and more gravely by partner violence?',
    examples: [
      {
        source: 'Zuid-Holland Zuid 2019-2022',
        told: 'Zuid-Holland Zuid puts two figures side by side, one for structural violence and one for violence by a partner or ex-partner, and ties them to roles and power.',
        quote: 'Vrouwen zijn bijna vier keer zo vaak slachtoffer van structureel geweld als mannen',
        lacks: 'The source of the figures, and how grave the injuries are, is not in this passage.',
      },
    ],
  },
  opening:
    'In onze regio was in […] procent van de meldingen van partnergeweld een vrouw het slachtoffer; vrouwen lopen ook vaker ernstig letsel op (bron: Veilig Thuis, […]).',
  sections: ['§1.1', '§3.1'],
  passages: {
    aanwezig: [
      'Van de slachtoffers van partnergeweld die Veilig Thuis in 2025 sprak, was 81 procent vrouw.',
      'Volgens het CBS worden vrouwen vaker en ernstiger mishandeld door een partner dan mannen.',
      'Negen van de tien mensen die hier sinds 2018 door hun partner zijn gedood, waren vrouwen.',
    ],
    zwak: [
      'Vrouwen zijn vaker slachtoffer dan mannen en het geweld is zwaarder.',
      'In de opvang verbleven vorig jaar 40 vrouwen en 4 mannen.',
      'Elders in het land ziet men dat vrouwen vaker slachtoffer van partnergeweld zijn.',
    ],
    ontbreekt: [
      'Mannen en vrouwen zijn even vaak slachtoffer van geweld thuis.',
      'In 2025 kwamen er 2.100 meldingen binnen.',
      'Vrouwenopvang De Linde heeft 30 plekken.',
    ],
  },
  weakenedBy: new Set<string>(),
  needs: [['vrouw']],
  *signs(reading, context) {
    if (reading.kind === 'heading') return;
    const cancelled = context
      .misread()
      .filter(({ rule }) => rule === 'uitzondering-als-regel' || rule === 'stereotypering');
    if (
      reading.kind === 'cell' &&
      reading.has('vrouw') &&
      reading.has('slachtoffer') &&
      context.columns?.has('man')
    )
      yield { start: 0, end: reading.text.length, weight: 'sterk' };
    for (const sentence of reading.sentences) {
      if (sentence.has('vrouw') && sentence.has('man') && FIGURE.test(sentence.text) && aboutBeds(sentence))
        yield { ...sentence.core, weight: 'zwak' };
      if (!sentence.has('vrouw') || !suffers(sentence)) continue;
      if (
        sentence.find(EQUAL) !== undefined &&
        sentence.find(NOT_SO) === undefined &&
        !isPutRight(sentence.text)
      )
        continue;
      const figure = FIGURE.test(sentence.text) && !aboutBeds(sentence);
      const more = adjoining(sentence, ['vrouw'], ['vaker-erger'], 12) !== undefined;
      if (!figure && !more) continue;
      const womenSide = figure ? womenCounted(sentence) : true;
      if (!womenSide && !more) continue;
      const sourced =
        more &&
        (figure ||
          beside(sentence).some(
            (one) =>
              FIGURE.test(one.text) &&
              !aboutBeds(one) &&
              (one.has('vrouw', 'man') || /%|procent|keer/u.test(one.text)),
          ) ||
          sentence.has('bron'));
      const isWrong = cancelled.some((one) => overlaps(one, sentence));
      const weak =
        isWrong ||
        isElsewhere(sentence, context.own) ||
        reading.sentenceWith(UNSAID) !== undefined ||
        sentence.voice().quoted;
      yield { ...sentence.core, weight: !weak && (sourced || (figure && womenSide)) ? 'sterk' : 'zwak' };
    }
  },
};

/** "Even vaak als het om één incident gaat; bij herhaling vooral vrouwen". */
const isPutRight = (text: string): boolean =>
  /\b(?:vooral|meestal|overwegend|voornamelijk)\b.{0,25}\bvrouw|\bvrouwen\b.{0,30}\b(?:vaker|meerderheid|ernstiger)\b/iu.test(
    text,
  );
const suffers = (sentence: Sentence): boolean => sentence.reading.has('getroffen');

const aboutBeds = (sentence: Sentence): boolean =>
  (sentence.find(CAPACITY) ?? sentence.previous?.find(CAPACITY)) !== undefined &&
  !sentence.has('geweld-onmiskenbaar', 'pleger');

const beside = ({ previous, next }: Sentence): Sentence[] => [previous, next].filter((s) => s !== undefined);

/** Whether women stand with the victims and the figure, so that men with women as perpetrators do not count. */
const womenCounted = (sentence: Sentence): boolean =>
  adjoining(sentence, ['vrouw'], ['slachtoffer', 'slachtofferkant', 'getroffen'], 14) !== undefined ||
  (sentence.previous?.has('slachtoffer') ?? false);

export default item;
