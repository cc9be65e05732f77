/**
 * Keeps the user's keys from Word while a word is selected for replacement: a letter typed then would take the
 * word's place. Never longer than the fraction of a second that Word needs.
 *
 * @returns lets the keys through again
 */
export function holdKeys(): () => void {
  const stop = (event: Event): void => {
    if (!event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const names = ['keydown', 'keypress', 'beforeinput'];
  for (const name of names) addEventListener(name, stop, true);
  return () => {
    for (const name of names) removeEventListener(name, stop, true);
  };
}
