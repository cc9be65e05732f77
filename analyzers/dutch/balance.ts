import type { Span } from '../text.ts';

const PARTNER: Readonly<Record<string, string>> = { ')': '(', ']': '[', '”': '“', '’': '‘', '»': '«' };
const CLOSER: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(PARTNER).map(([close, open]) => [open, close]),
);
/** A quotation mark is taken along when it stands this near; a bracket wherever it stands. */
const NEAR = 60;

/**
 * Widens a span until every bracket in it has its partner in it too, as far as there is one `within`:
 * "gender (m/v" becomes "gender (m/v)". Curly quotation marks likewise, when the partner is near.
 */
export function balance(text: string, span: Span, within: Span): Span {
  let { start, end } = span;
  for (;;) {
    const { opened, closed } = loose(text, start, end);
    const from = closed.map((at) => partner(text, at, start, within.start, -1)).filter((at) => at !== -1);
    const to = opened.map((at) => partner(text, at, end - 1, within.end - 1, 1)).filter((at) => at !== -1);
    if (from.length === 0 && to.length === 0) return { start, end };
    start = Math.min(start, ...from);
    end = Math.max(end, ...to.map((at) => at + 1));
  }
}

/** Where marks stand that have no partner between `start` and `end`. */
function loose(text: string, start: number, end: number): { opened: number[]; closed: number[] } {
  const opened: number[] = [];
  const closed: number[] = [];
  for (let at = start; at < end; at++) {
    const mark = text.charAt(at);
    if (CLOSER[mark] !== undefined) opened.push(at);
    else if (PARTNER[mark] !== undefined && !isApostrophe(text, at)) {
      const last = opened.findLastIndex((open) => text.charAt(open) === PARTNER[mark]);
      if (last === -1) closed.push(at);
      else opened.splice(last, 1);
    }
  }
  // The outermost is enough: widening brings the others in.
  return { opened: opened.slice(0, 1), closed: closed.slice(-1) };
}

/** Looks past `edge` for the partner of the mark at `at`. @returns -1 when there is none up to `limit`, `limit` included. */
function partner(text: string, at: number, edge: number, limit: number, step: 1 | -1): number {
  const mark = text.charAt(at);
  const wanted = (step === 1 ? CLOSER : PARTNER)[mark] as string;
  const far = '([)]'.includes(mark) ? Number.POSITIVE_INFINITY : NEAR;
  let depth = 0;
  for (let to = edge + step; (limit - to) * step >= 0 && Math.abs(to - edge) <= far; to += step) {
    const here = text.charAt(to);
    if (here === mark) depth++;
    else if (here === wanted && !isApostrophe(text, to) && depth-- === 0) return to;
  }
  return -1;
}

/** "foto’s", "zo’n": the mark closes nothing. */
const isApostrophe = (text: string, at: number): boolean =>
  text.charAt(at) === '’' && /^\p{L}/u.test(text.charAt(at + 1));
