const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** How many times an arrow key is pressed to go from one offset to another: once a character as a reader counts them. */
export function countSteps(text: string, from: number, to: number): number {
  let steps = 0;
  for (const _ of graphemes.segment(text.slice(from, to))) steps++;
  return steps;
}
