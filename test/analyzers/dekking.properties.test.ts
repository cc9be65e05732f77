import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dekkingItems } from '../../analyzers/dekking/index.ts';
import { createDekking, readDekking } from '../../analyzers/dekking.ts';
import { readMarkdown } from '../../analyzers/read/markdown.ts';
import { readPlainText } from '../../analyzers/read/plain-text.ts';
import type { Text } from '../../analyzers/text.ts';

const passages = [...dekkingItems.values()].flatMap(({ passages }) => Object.values(passages).flat());
const marks = [
  '\n',
  '\n\n',
  '- ',
  '| ',
  '## ',
  '“',
  "'",
  '(',
  '. ',
  '\u00ad',
  '\u00a0',
  '\ud800',
  'gender',
  'niet ',
  'fase 1 ',
  '2026',
];
const draft = fc
  .array(
    fc.oneof(
      fc.constantFrom(...passages),
      fc.constantFrom(...marks),
      fc.string({ unit: 'binary', maxLength: 20 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(' '));
const readers: readonly ((raw: string) => Text)[] = [readPlainText, readMarkdown];
const settings = { numRuns: 60 };

it('never throws, says the same twice, and points at whole words inside paragraphs', () => {
  fc.assert(
    fc.property(draft, fc.constantFrom(...readers), (raw, read) => {
      const text = read(raw);
      const reader = createDekking();
      const first = reader.read(text);
      expect([...first.keys()]).toEqual([...dekkingItems.keys()]);
      expect(reader.read(text)).toEqual(first);
      expect(readDekking(read(raw))).toEqual(first);
      for (const { status, evidence } of first.values()) {
        expect(status === 'ontbreekt').toBe(evidence.length === 0);
        let end = 0;
        for (const span of evidence) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(text.paragraphs.some((p) => p.start <= span.start && span.end <= p.end)).toBe(true);
          const inWord = (at: number) =>
            /[\p{L}\p{N}]/u.test(raw.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(raw.charAt(at));
          expect([inWord(span.start), inWord(span.end)]).toEqual([false, false]);
          end = span.end;
        }
      }
    }),
    settings,
  );
});

it('says the same after an edit as a reader that never saw the text before', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...passages), { minLength: 1, maxLength: 8 }),
      fc.nat(),
      (parts, at) => {
        const reader = createDekking();
        reader.read(readMarkdown(parts.join('\n\n')));
        const edited = readMarkdown(
          parts.with(at % parts.length, 'De bibliotheek is gesloten.').join('\n\n'),
        );
        expect(reader.read(edited)).toEqual(readDekking(edited));
      },
    ),
    settings,
  );
});
