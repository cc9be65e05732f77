const CODES = { Home: 36, ArrowLeft: 37, ArrowRight: 39 } as const;

/**
 * Moves Word's caret with a key, or stretches its selection: Word handles these from a script too, and says so by
 * preventing the default (Word facts 3.2).
 *
 * @returns whether Word took the key.
 */
export function press(editable: HTMLElement, key: keyof typeof CODES, shift = false): boolean {
  const init = { key, code: key, shiftKey: shift, bubbles: true, cancelable: true, composed: true };
  // Old code reads the number; the types no longer know it, both browsers do.
  const numbered = { ...init, keyCode: CODES[key], which: CODES[key] };
  const down = new KeyboardEvent('keydown', numbered);
  editable.dispatchEvent(down);
  editable.dispatchEvent(new KeyboardEvent('keyup', numbered));
  return down.defaultPrevented;
}
