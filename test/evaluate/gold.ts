import type { Span } from '../../analyzers/text.ts';

/** A misinterpretation that a careful reader marked: `text.slice(start, end) === quote`. */
export interface GoldFinding extends Span {
  readonly rule: string;
  readonly quote: string;
}

/** One labelled paragraph; a list item or a table cell is a paragraph of its own. */
export interface GoldParagraph {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  readonly kind: 'positive' | 'hard-negative' | 'neutral';
  readonly findings: readonly GoldFinding[];
  /** Why it is labelled so; a hard negative's starts with `near <rule id>`. */
  readonly note: string;
}

/** What is wrong with a file of gold data, in a sentence that names the line and the field. */
export class GoldError extends Error {
  override name = 'GoldError';
}

type Fail = (field: string, wanted: string) => never;

/** Reads gold paragraphs from JSON lines; throws a {@link GoldError} on the first that has another shape. */
export function parseGold(jsonl: string, name: string): readonly GoldParagraph[] {
  return jsonl.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '') return [];
    const fail: Fail = (field, wanted) => {
      throw new GoldError(`${name}, line ${index + 1}: "${field}" must be ${wanted}.`);
    };
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new GoldError(`${name}, line ${index + 1}: is not JSON.`);
    }
    return [paragraph(value, fail)];
  });
}

/** Checks the `findings` of a paragraph or a draft against the text that they were marked in. */
export function parseFindings(value: unknown, text: string, fail: Fail): readonly GoldFinding[] {
  if (!Array.isArray(value)) return fail('findings', 'a list');
  return value.map((entry: unknown, index) => {
    const field = `findings[${index}]`;
    if (!isRecord(entry)) return fail(field, 'an object');
    const { rule, quote, start, end } = entry;
    if (typeof rule !== 'string' || rule === '') return fail(`${field}.rule`, 'the id of a rule');
    if (typeof quote !== 'string' || quote === '') return fail(`${field}.quote`, 'a text');
    if (!isOffset(start)) return fail(`${field}.start`, 'a whole number from 0');
    if (!isOffset(end)) return fail(`${field}.end`, 'a whole number from 0');
    if (text.slice(start, end) !== quote) return fail(`${field}.quote`, 'the text from start to end');
    return { rule, quote, start, end };
  });
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

function paragraph(value: unknown, fail: Fail): GoldParagraph {
  if (!isRecord(value)) return fail('(line)', 'an object');
  const { id, genre, text, kind, findings, note } = value;
  if (typeof id !== 'string' || id === '') return fail('id', 'a text');
  if (typeof genre !== 'string') return fail('genre', 'a text');
  if (typeof text !== 'string' || text === '') return fail('text', 'a text');
  if (kind !== 'positive' && kind !== 'hard-negative' && kind !== 'neutral')
    return fail('kind', 'positive, hard-negative or neutral');
  if (note !== undefined && typeof note !== 'string') return fail('note', 'a text');
  const parsed = parseFindings(findings, text, fail);
  if ((kind === 'positive') !== parsed.length > 0)
    return fail('kind', 'positive when there are findings, and only then');
  return { id, genre, text, kind, findings: parsed, note: note ?? '' };
}
