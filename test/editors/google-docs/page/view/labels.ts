/** A small, stable number from a text, for noise that is the same on every run. */
export function hash(text: string): number {
  let value = 7;
  for (let i = 0; i < text.length; i++) value = (value * 31 + text.charCodeAt(i)) >>> 0;
  return value;
}

/** R6.7: what the annotation layer calls a run. Its spaces are not to be trusted (F2.20), nor its ends (F2.21). */
export function label(text: string, noise: 'exact' | 'noisy' | 'bidi'): string {
  if (noise === 'bidi') return `\u202d${text}\u202c`;
  if (noise === 'exact') return text;
  const spread = text.replaceAll('\u00a0', '  ');
  return hash(text) % 3 === 0 ? spread.replaceAll('(', '( ') : spread;
}

/** Whether a wrapped line's label keeps the space that the line ends with: about half of the lines do. */
export const keepsTrailingSpace = (line: string, noise: 'exact' | 'noisy' | 'bidi'): boolean =>
  noise !== 'noisy' || hash(line) % 2 === 0;
