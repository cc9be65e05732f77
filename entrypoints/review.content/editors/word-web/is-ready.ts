import { surface } from './surface.ts';

/** Before this Word drops input and shows placeholders (Word facts 1.3). */
export function isReady(): boolean {
  const pages = surface.pages();
  if (pages === null || pages.childElementCount === 0) return false;
  const loading = document.getElementById('animation-container');
  return loading === null || isHidden(loading);
}

function isHidden(element: HTMLElement): boolean {
  if (element.hidden) return true;
  const style = getComputedStyle(element);
  return style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0';
}
