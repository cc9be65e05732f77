/** The user's keys, held back for the moment that Word needs. */
export interface HeldKeys {
  /** Runs a command of our own, which the browser announces as if somebody typed it. */
  through<T>(command: () => T): T;
  /** Lets the keys through again. */
  release(): void;
}

/**
 * Keeps the user's keys from Word from the moment that a word is selected for replacement until the new one shows: a
 * letter typed in between would take the word's place.
 */
export function holdKeys(): HeldKeys {
  let isOurs = false;
  const stop = (event: Event): void => {
    if (!event.isTrusted || isOurs) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const names = ['keydown', 'keypress', 'beforeinput'];
  for (const name of names) addEventListener(name, stop, true);
  return {
    through(command) {
      isOurs = true;
      try {
        return command();
      } finally {
        isOurs = false;
      }
    },
    release() {
      for (const name of names) removeEventListener(name, stop, true);
    },
  };
}
