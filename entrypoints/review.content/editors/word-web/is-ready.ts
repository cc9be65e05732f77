import { surface } from './surface.ts';

/** Before this Word drops input and shows placeholders (Word facts 1.3). */
export function isReady(): boolean {
  const pages = surface.pages();
  return pages !== null && pages.childElementCount > 0 && !isLoading();
}

/** Whether Word's own loading sheet is up. How it is hidden in the end is Word's choice. */
export function isLoading(): boolean {
  const sheet = document.getElementById('animation-container');
  if (sheet === null || sheet.hidden || sheet.getClientRects().length === 0) return false;
  const { visibility, opacity } = getComputedStyle(sheet);
  return visibility !== 'hidden' && opacity !== '0';
}
