const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const LEFT_TO_RIGHT = /[A-Za-z\u00c0-\u024f]/u;

/**
 * Where characters `[start, end)` of a label lie within its run, as fractions of the run's width. Fractions cancel
 * zoom and small differences between our font metrics and the editor's (Docs facts F3.2); widths in pixels would not
 * (F3.3). `null` for a label that mixes directions: its letters do not lie in a row (F3.4).
 */
export type Measure = (
  label: string,
  font: string,
  start: number,
  end: number,
) => { left: number; right: number } | null;

/** Measures with a canvas of this document, so that its web fonts count. */
export function createMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  return (label, font, start, end) => {
    const rightToLeft = RIGHT_TO_LEFT.test(label);
    if (rightToLeft && LEFT_TO_RIGHT.test(label)) return null;
    const ratio = (length: number): number => {
      if (context === null) return length / label.length;
      context.font = font;
      const whole = context.measureText(label).width;
      return whole === 0 ? 0 : context.measureText(label.slice(0, length)).width / whole;
    };
    const from = start === 0 ? 0 : ratio(start);
    const to = end === label.length ? 1 : ratio(end);
    return rightToLeft ? { left: 1 - to, right: 1 - from } : { left: from, right: to };
  };
}
