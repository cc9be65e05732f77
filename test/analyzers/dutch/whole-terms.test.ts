import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Reading } from '../../../analyzers/dutch/reading.ts';
import { termsOf } from '../../../analyzers/dutch/terms.ts';
import { wholeTerms } from '../../../analyzers/dutch/whole-terms.ts';

const readingOf = (text: string) => new Reading({ text, kind: 'body' });

/** What is marked when a rule marks what stands between `[[` and `]]`. */
function drawn(marked: string): string {
  const text = marked.replace(/\[\[|\]\]/g, '');
  const span = { start: marked.indexOf('[['), end: marked.indexOf(']]') - 2 };
  const { start, end } = wholeTerms(readingOf(text), span);
  return text.slice(start, end);
}

it.each([
  ['Wij noteren [[gender (m/v]]) voortaan.', 'gender (m/v)'],
  ['Wij noteren gender ([[m/v) voortaan]].', '(m/v) voortaan'],
  ['Wij noteren gender ([[m/v]]) voortaan.', 'm/v'],
  ['Wij [[noteren “gender]]” voortaan.', 'noteren “gender”'],
  ['Wij noteren [[“gender]] is sekse” voortaan.', 'gender'],
  ['Wij noteren “[[gender is sekse” voortaan]].', '“gender is sekse” voortaan'],
  ['De [[gendersensit]]ieve aanpak.', 'gendersensitieve'],
  ['De man-[[vrouwver]]houdingen.', 'man-vrouwverhoudingen'],
  ['De[[ gender ]]is goed.', 'gender'],
  ['Dat is [[gender, ]]en meer.', 'gender'],
  ['Dat is [[gender.]]', 'gender'],
  ['Ten slotte is er [[aandacht voor lhbtiq]]+ en meer.', 'aandacht voor lhbtiq+'],
  ['Van hen is [[60% vrouw, 40]]% man.', '60% vrouw, 40%'],
  ['Aandacht voor [[gender, sekse e.d]]. in de tekst.', 'gender, sekse e.d.'],
  ['Zie lijst a) [[gender]] is sekse.', 'gender'],
  ['Zie a[[) gender]] is sekse.', 'gender'],
  ['Het ([[zogenoemde [gender) is]] sekse].', '(zogenoemde [gender) is sekse]'],
  ['Een zin. [[ Nog een]] zin.', 'Nog een'],
  ['Gender is sekse[[...]] denken wij.', '...'],
])('%s', (marked, expected) => expect(drawn(marked)).toBe(expected));

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['gender ', 'sekse', ' ', '(', ')', '[', ']', '“', '”', '‘', '’', '. ', ', ', '-', '/', '\n'],
        ...[
          'm/v',
          'één',
          '👩🏽‍🦰',
          'e\u0301',
          '\u200d',
          '\ud800',
          'De ',
          'e.d.',
          '+',
          '%',
          '\u00ad',
          '\u00a0',
        ],
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { minLength: 1, maxLength: 25 },
  )
  .map((parts) => parts.join(''));
const placed = text.chain((raw) =>
  fc
    .tuple(fc.integer({ min: -2, max: raw.length + 2 }), fc.integer({ min: 0, max: raw.length + 2 }))
    .map(([start, end]) => ({ raw, span: { start, end } })),
);

describe('any span in any text', () => {
  const check = (
    property: (
      raw: string,
      span: { start: number; end: number },
      whole: { start: number; end: number },
    ) => void,
  ) =>
    fc.assert(
      fc.property(placed, ({ raw, span }) => property(raw, span, wholeTerms(readingOf(raw), span))),
      { numRuns: 500 },
    );

  it('stays in the text, is the same the second time, and parts no grapheme', () => {
    check((raw, _, whole) => {
      expect(whole.start).toBeGreaterThanOrEqual(0);
      expect(whole.end).toBeLessThanOrEqual(raw.length);
      if (whole.end <= whole.start) return;
      expect(wholeTerms(readingOf(raw), whole)).toEqual(whole);
    });
  });

  it('cuts no term in two and leaves out none that it touched', () => {
    check((raw, span, whole) => {
      for (const sentence of readingOf(raw).sentences) {
        for (const term of termsOf(sentence.text)) {
          if (term.normal === '' || !/[\p{L}\p{N}]/u.test(term.text)) continue;
          const start = sentence.start + term.start;
          const end = sentence.start + term.end;
          const touched = start < span.end && span.start < end && span.start < span.end;
          if (touched || (start < whole.end && whole.start < end))
            expect([start >= whole.start, end <= whole.end]).toEqual([true, true]);
        }
      }
    });
  });

  it('has no space at its edges, and no bracket whose partner stands in its sentence', () => {
    check((raw, _, whole) => {
      const marked = raw.slice(whole.start, whole.end);
      if (marked === '') return;
      expect(marked).not.toMatch(/^\s(?![\p{M}\u200d])/u);
      const sentences = readingOf(raw).sentences.filter((s) => s.start < whole.end && whole.start < s.end);
      // Letters beyond the first plane are no words to us.
      if (!/[a-z\d]/iu.test(marked) || sentences.length !== 1) return;
      expect(marked).not.toMatch(/[\s,;.](?<!\.\p{L}{1,3}\.)$/u);
      const around = sentences[0]?.text ?? '';
      if (count(around, '(') === count(around, ')') && isNested(around))
        expect([count(marked, '('), isNested(marked)]).toEqual([count(marked, ')'), true]);
    });
  });
});

const count = (within: string, mark: string) => within.split(mark).length - 1;

function isNested(within: string): boolean {
  let depth = 0;
  for (const mark of within.replace(/[^()]/g, '')) {
    depth += mark === '(' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
