/** Widths of text as this editor paints it. One instance a page, since it remembers words. */
export class Ruler {
  /** Knob `widthSkew`: painting and layout are this much wider than the font. */
  readonly skew: number;
  private readonly context: CanvasRenderingContext2D;
  private readonly words = new Map<string, Map<string, number>>();
  private font = '';

  constructor(skew: number) {
    this.skew = skew;
    const context = document.createElement('canvas').getContext('2d');
    if (!context) throw new Error('no 2D context');
    this.context = context;
  }

  /** The width of a stretch, unscaled. */
  width(text: string, font: string): number {
    if (text === '') return 0;
    if (font !== this.font) {
      this.context.font = font;
      this.font = font;
    }
    return this.context.measureText(text).width * this.skew;
  }

  /** The same, remembered: for line breaking, which asks for the same words again and again. */
  word(text: string, font: string): number {
    let known = this.words.get(font);
    if (!known) this.words.set(font, (known = new Map()));
    let width = known.get(text);
    if (width === undefined) known.set(text, (width = this.width(text, font)));
    return width;
  }
}
