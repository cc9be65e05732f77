import { surface } from './surface.ts';

/** Words of the mode switcher's label, in the two languages that our users have Word in (Word facts 1.3). */
const LABELS = [
  ['edit', /\b(?:editing|bewerken|bewerkingsmodus)\b/i],
  ['view', /\b(?:viewing|read[- ]only|weergeven|weergave|bekijken|alleen[- ]lezen)\b/i],
  ['review', /\b(?:reviewing|suggesting|reviseren|revisie|controleren|suggesties?)\b/i],
] as const;

/**
 * What the user may do now, as far as the page shows it. The switch's label counts where it is understood, and the word
 * that comes first in it; else the frame's own address, which says how the document was opened.
 */
export function modeOfDocument(): 'edit' | 'review' | 'view' {
  if (surface.editable() === null) return 'view';
  if ([surface.proxy(), surface.pages()].some((element) => element?.closest('[aria-readonly="true"]')))
    return 'view';
  const label = document.getElementById('ModeSwitcher')?.getAttribute('aria-label') ?? '';
  const [first] = LABELS.map(([mode, words]) => ({ mode, at: label.search(words) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  if (first !== undefined) return first.mode;
  return wasOpenedToRead() ? 'view' : 'edit';
}

function wasOpenedToRead(): boolean {
  const parameters = new URLSearchParams(location.search.toLowerCase());
  return (
    parameters.get('ro') === '1' || parameters.get('readonly') === '1' || parameters.get('action') === 'view'
  );
}
