/** A thing in the text that is not text: one character in the model, no label in the annotation layer. */
export interface Embedded {
  readonly kind: 'image' | 'chip' | 'footnote' | 'rule';
  readonly width?: number;
  readonly height?: number;
  /** An image that fills its page but for this many lines, so that what follows breaks over the page. */
  readonly leave?: number;
  /** A chip's name, or a footnote's text. */
  readonly label?: string;
}

/** How a stretch of characters looks. */
export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly raised?: boolean;
  readonly link?: string;
  readonly suggested?: 'insert' | 'delete';
  readonly comment?: boolean;
  readonly misspelled?: boolean;
  readonly embedded?: Embedded;
}

export interface Run {
  readonly length: number;
  readonly style: Style;
}

/** Text with style runs that cover it exactly. Never changed in place. */
export interface Rich {
  readonly text: string;
  readonly runs: readonly Run[];
}

export const plain = (text: string, style: Style = {}): Rich => ({
  text,
  runs: text ? [{ length: text.length, style }] : [],
});

/** The part of `rich` from `start` to `end`. */
export function slice(rich: Rich, start: number, end = rich.text.length): Rich {
  const runs: Run[] = [];
  let at = 0;
  for (const run of rich.runs) {
    const length = Math.min(end, at + run.length) - Math.max(start, at);
    if (length > 0) runs.push({ length, style: run.style });
    at += run.length;
  }
  return { text: rich.text.slice(start, end), runs };
}

/** Several riches after one another; neighbours of equal looks become one run. */
export function concat(...parts: readonly Rich[]): Rich {
  const runs: Run[] = [];
  for (const run of parts.flatMap((part) => part.runs)) {
    const last = runs.at(-1);
    if (last && sameStyle(last.style, run.style)) {
      runs[runs.length - 1] = { length: last.length + run.length, style: last.style };
    } else runs.push(run);
  }
  return { text: parts.map((part) => part.text).join(''), runs };
}

/** The style of the character at `index`. */
export function styleAt(rich: Rich, index: number): Style {
  let at = 0;
  for (const run of rich.runs) {
    at += run.length;
    if (index < at) return run.style;
  }
  return {};
}

/** `rich` with another look from `start` to `end`. */
export function restyle(rich: Rich, start: number, end: number, change: (style: Style) => Style): Rich {
  const middle = slice(rich, start, end);
  const runs = middle.runs.map((run) => ({ length: run.length, style: change(run.style) }));
  return concat(slice(rich, 0, start), { text: middle.text, runs }, slice(rich, end));
}

function sameStyle(a: Style, b: Style): boolean {
  // Two embedded things never merge: each is a character of its own.
  if (a.embedded || b.embedded) return false;
  const keys = ['bold', 'italic', 'raised', 'link', 'suggested', 'comment', 'misspelled'] as const;
  return keys.every((key) => (a[key] || undefined) === (b[key] || undefined));
}
