import type { HeldKeys } from './hold-keys.ts';
import { paste } from './paste.ts';
import { wait } from './wait.ts';

/** Long enough for a paste that was taken without saying so to show itself, in milliseconds. */
const QUIET = 250;

/**
 * Gives Word text for what is selected now: as a paste, which Word takes by preventing the default, and only where it
 * clearly left that alone as a command to the browser, which Word may take over (Word facts 3.2).
 *
 * @param isStill whether text and selection are what they were.
 * @returns whether something was sent that may have changed the text; the caller proves what became of it.
 */
export async function sendText(
  editable: HTMLElement,
  text: string,
  isStill: () => boolean,
  keys: HeldKeys,
): Promise<boolean> {
  if (paste(editable, text)) return true;
  await wait(QUIET);
  if (!isStill()) return true;
  if (!document.hasFocus() || document.activeElement !== editable) return false;
  try {
    return keys.through(() => document.execCommand('insertText', false, text));
  } catch {
    return false;
  }
}
