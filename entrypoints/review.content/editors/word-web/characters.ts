/** Stands for a picture or another object, in Word's model and in what is read from the page. */
export const OBJECT = '\ufffc';

/** U+200B and U+FEFF are Word's own (Word facts 2.3). Joiners (200C, 200D) belong to emoji and scripts: they stay. */
export const isZeroWidth = (character: string): boolean => character === '\u200b' || character === '\ufeff';

/** Word shows ordinary spaces as NBSP where they would collapse (Word facts 2.3), so no rule sees a difference. */
export const isSpace = (character: string): boolean => character === ' ' || character === '\u00a0';

/** Soft breaks and page breaks within a paragraph. */
export const isBreak = (character: string): boolean => /[\v\f\n]/.test(character);

/** Controls that one side may have and the other not: notes, field marks, breaks, objects. */
export const isLoose = (character: string): boolean =>
  character === OBJECT || isZeroWidth(character) || (character < ' ' && character !== '\t');

/** The same words give the same key, in the model and on the page: only for comparing, offsets are lost. */
export const keyOf = (text: string): string =>
  // Reading is far more frequent than odd characters are.
  /[\u0000-\u0008\u000a-\u001f\u00a0\u200b\ufeff\ufffc]/.test(text)
    ? text
        .replace(/[\u0000-\u0008\u000a-\u001f\u200b\ufeff\ufffc]+/g, '')
        .replaceAll('\u00a0', ' ')
        .trim()
    : text.trim();
