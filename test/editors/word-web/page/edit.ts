import type { Format, Paragraph, Run } from '../document.ts';

/** The runs of `[from, to)`. */
export function sliceRuns(runs: readonly Run[], from: number, to: number): Run[] {
  const out: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, run.text.length)];
    if (start < end) out.push({ text: run.text.slice(start, end), format: run.format });
    at += run.text.length;
  }
  return out;
}

/** Puts `inserted` where `[from, to)` was; neighbours of one format become one run. */
export function spliceRuns(
  runs: readonly Run[],
  from: number,
  to: number,
  inserted: readonly Run[],
): readonly Run[] {
  return merge([...sliceRuns(runs, 0, from), ...inserted, ...sliceRuns(runs, to, Infinity)]);
}

function merge(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (run.text === '') continue;
    if (last !== undefined && last.format === run.format)
      out[out.length - 1] = { text: last.text + run.text, format: run.format };
    else out.push(run);
  }
  return out;
}

/** What new text looks like: as the first character that it replaces, or else as the one before it. */
export function formatAt(runs: readonly Run[], from: number, to: number): Format {
  const probe = to > from ? from : Math.max(from - 1, 0);
  return sliceRuns(runs, probe, probe + 1)[0]?.format ?? runs[0]?.format ?? {};
}

/** Text as runs of one format. With tracking on the old text stays, struck through, and the new one is marked (§8). */
export function replacement(
  runs: readonly Run[],
  from: number,
  to: number,
  text: string,
  author: string | null,
): readonly Run[] {
  const format = formatAt(runs, from, to);
  if (author === null) return text === '' ? [] : [{ text, format }];
  const old = sliceRuns(runs, from, to)
    .filter((run) => run.format.revision?.kind !== 'insert')
    .map((run) => ({
      text: run.text,
      format: { ...run.format, revision: { kind: 'delete', author } as const },
    }));
  const fresh = { text, format: { ...format, revision: { kind: 'insert', author } as const } };
  return text === '' ? old : [...old, fresh];
}

/** A copy of `paragraph` with these runs: same identity, new object. */
export const withRuns = (paragraph: Paragraph, runs: readonly Run[]): Paragraph => ({ ...paragraph, runs });

/** Whether the range meets text that refuses to be written: a locked control or the result of a field. */
export const isProtected = (paragraph: Paragraph, from: number, to: number): boolean =>
  sliceRuns(
    paragraph.runs,
    Math.max(from - (from === to ? 1 : 0), 0),
    Math.max(to, from + (from === to ? 1 : 0)),
  ).some((run) => run.format.control?.locked === true || (to > from && run.format.field !== undefined));

/** Where an offset of `before` lies in `after`, when the two differ in one contiguous place. */
export function shiftOffset(before: string, after: string, offset: number): number {
  if (before === after) return offset;
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  if (offset <= head) return offset;
  if (offset >= before.length - tail) return offset + after.length - before.length;
  return head;
}
