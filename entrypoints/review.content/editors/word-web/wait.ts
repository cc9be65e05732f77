/** Lets input, painting and Word itself go first. */
export const nextTask = (): Promise<void> => wait(0);

/** @param milliseconds at least this long */
export const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** One animation frame; 100 ms in a hidden window, where frames stop (Word facts 3.1). */
export const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve, 0);
    });
  });
