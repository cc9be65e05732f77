/** Which way a character is read: its own letters say it, and blanks and signs go with what they stand in. */
export function isRightToLeft(character: string, element: Element): boolean {
  if (/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/.test(character)) return true;
  return !/[\p{L}\p{N}]/u.test(character) && getComputedStyle(element).direction === 'rtl';
}
