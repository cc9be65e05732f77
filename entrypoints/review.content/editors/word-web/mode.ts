import { surface } from './surface.ts';

/**
 * What the user may do now, as far as the page shows it (Word facts 1.3). The switch's label is in the language of
 * Word; Dutch and English are known, and an unknown label says nothing.
 */
export function modeOfDocument(): 'edit' | 'review' | 'view' {
  const proxy = surface.proxy();
  const pages = surface.pages();
  const surfaces = [proxy, pages].filter((element) => element?.getAttribute('contenteditable') === 'true');
  if (surfaces.length === 0) return 'view';
  if ([proxy, pages].some((element) => element?.closest('[aria-readonly="true"]'))) return 'view';
  const label = document.getElementById('ModeSwitcher')?.getAttribute('aria-label') ?? '';
  if (/\b(editing|bewerken|bewerkingsmodus)\b/i.test(label)) return 'edit';
  if (/\b(viewing|read[- ]only|weergeven|bekijken|alleen[- ]lezen)\b/i.test(label)) return 'view';
  if (/\b(reviewing|suggesting|reviseren|revisie|controleren|suggesties?)\b/i.test(label)) return 'review';
  return 'edit';
}
