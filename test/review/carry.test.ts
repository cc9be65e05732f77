import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../analyzers/analyze.ts';
import { readPlainText } from '../../analyzers/read/plain-text.ts';
import { carry } from '../../entrypoints/review.content/carry.ts';

const flagged = 'Onze aanpak van huiselijk geweld is genderneutraal.';
const plain = 'De gemeente werkt samen met het onderwijs.';
const raw = [plain, flagged, plain, `${plain} ${flagged} ${plain}`, flagged, plain].join('\n\n');
const text = readPlainText(raw);
const { findings } = createAnalyzer().analyze(text);

const carriedTo = (next: string) => carry(findings, text, readPlainText(next));

describe('carrying findings over', () => {
  it('moves all of them when something is written above', () => {
    const next = `Nog een alinea.\n\n${raw}`;
    expect(findings.length).toBeGreaterThanOrEqual(3);
    expect(carriedTo(next)).toEqual(createAnalyzer().analyze(readPlainText(next)).findings);
  });

  it('keeps those before and after a change in their own paragraph', () => {
    for (const [from, to] of [
      [`${plain} ${flagged}`, `${plain} En nu. ${flagged}`],
      [`${flagged} ${plain}`, `${flagged} En nu. ${plain}`],
    ] as const) {
      const next = raw.replace(from, to);
      const places = carriedTo(next).map(({ start, end }) => next.slice(start, end));
      expect(places).toEqual(findings.map(({ quote }) => quote));
    }
  });

  it('lets go of one whose words changed, and of suggestions that the change touches', () => {
    const [first] = findings;
    if (first === undefined) throw new Error('no finding');
    const within = first.start + 2;
    expect(carriedTo(`${raw.slice(0, within)}x${raw.slice(within)}`)).toHaveLength(findings.length - 1);
    const second = findings.find(({ start }) => raw.slice(start - 2, start) === '. ');
    if (second === undefined) throw new Error('no finding within a paragraph');
    const wide = { kind: 'replace', start: second.start - 5, end: second.end, text: 'x' } as const;
    const close = { kind: 'insert', start: second.end, end: second.end, text: 'x' } as const;
    const changedAt = (at: number) =>
      carry(
        [{ ...second, suggestions: [wide, close] }],
        text,
        readPlainText(`${raw.slice(0, at)}x${raw.slice(at)}`),
      )[0]?.suggestions.map(({ kind }) => kind);
    expect(changedAt(second.start - 2)).toEqual(['insert']);
    expect(changedAt(second.end)).toEqual([]);
    expect(changedAt(second.end + 5)).toEqual(['replace', 'insert']);
  });

  it('follows two writers at once, and a paragraph that is moved', () => {
    const paragraphs = raw.split('\n\n');
    const next = [`A. ${paragraphs[0]}`, ...paragraphs.slice(1, -1), `${paragraphs.at(-1)} Z.`].join('\n\n');
    expect(carriedTo(next).map(({ quote }) => quote)).toEqual(findings.map(({ quote }) => quote));
    const moved = [...paragraphs.slice(3), ...paragraphs.slice(0, 3)].join('\n\n');
    expect(carriedTo(moved)).toHaveLength(findings.length);
  });

  it('never points at other words, whatever was changed', () => {
    const edit = fc.record({
      at: fc.nat(raw.length),
      removed: fc.oneof(fc.nat(4), fc.nat(200)),
      added: fc.oneof(fc.constantFrom('', 'a', '\n\n', flagged, ' gender'), fc.string({ maxLength: 8 })),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const next = edits.reduce(
          (now, { at, removed, added }) => now.slice(0, at) + added + now.slice(at + removed),
          raw,
        );
        const carried = carriedTo(next);
        for (const { start, end, quote, suggestions } of carried) {
          expect(next.slice(start, end)).toBe(quote);
          for (const one of suggestions) expect(one.end).toBeLessThanOrEqual(next.length);
        }
        expect(carried.map(({ start }) => start)).toEqual(
          carried.map(({ start }) => start).sort((a, b) => a - b),
        );
        expect(new Set(carried.map(({ rule, start }) => `${rule}${start}`)).size).toBe(carried.length);
      }),
    );
  });
});
