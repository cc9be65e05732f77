import type { Finding, Suggestion } from '../../analyzers/finding.ts';
import type { Instrument } from '../../analyzers/instrument.ts';
import type { RuleText } from '../../analyzers/rule.ts';

/** A finding as the analysis gives it, with everything that a card shows. */
const raw = 'Wij helpen snel. Onze aanpak geldt voor iedereen, ongeacht gender. Wij werken samen.';
const quote = 'ongeacht gender';
const start = raw.indexOf(quote);
const end = start + quote.length;
const after = raw.indexOf(' Wij werken');

const suggestions: readonly Suggestion[] = [
  { kind: 'replace', start, end, text: 'met oog voor macht en rolverwachtingen' },
  { kind: 'insert', start: after, end: after, text: ' Daarbij kijken we naar macht.' },
];

const finding: Finding = {
  rule: 'genderneutrale-framing',
  group: 'framing',
  start,
  end,
  quote,
  title: 'Gender verdwijnt uit beeld',
  message: 'Hulp is er voor iedereen, maar oorzaken verschillen',
  suggestions,
  instruments: ['checklist-college'],
  confidence: 0.9,
};

const rule: RuleText = {
  id: 'genderneutrale-framing',
  group: 'framing',
  title: 'Gender verdwijnt uit beeld',
  readings: { now: 'Gender doet er niet toe.', meant: 'Iedereen krijgt hulp die past.' },
  why: 'Zonder gender blijven oorzaken buiten beeld.',
  sections: ['§1.1', '§2.1'],
  examples: {
    flags: ['Onze aanpak is [[genderneutraal]].', 'Wij werken [[ongeacht gender]] voor iedereen.', 'Drie.'],
    passes: ['Iedereen kan bij Veilig Thuis terecht.'],
  },
};

const instrument = (id: string, year: number | null): Instrument => ({
  id,
  title: `Titel van ${id}`,
  organisation: 'College voor de Rechten van de Mens',
  year,
  url: `https://example.nl/${id}`,
  fallbackUrl: null,
  confidence: 'high',
  description: 'Wat het is.',
  helpsWith: ['genderneutrale-framing'],
});

export const sample = {
  raw,
  finding,
  rule,
  suggestions,
  instruments: [instrument('een', 2021), instrument('twee', null), instrument('drie', 2016)],
};
