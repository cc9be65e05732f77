/** Whether the user is in the middle of an input method's composition: Word refuses changes then (Word facts 3.2). */
export function watchComposition(signal: AbortSignal): () => boolean {
  let composing = false;
  const options = { capture: true, signal };
  addEventListener('compositionstart', () => void (composing = true), options);
  addEventListener('compositionend', () => void (composing = false), options);
  // An end can get lost with the focus.
  addEventListener('blur', () => void (composing = false), options);
  return () => composing;
}
