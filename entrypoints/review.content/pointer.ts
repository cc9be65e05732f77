export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PointerOptions {
  /** The pointer rests, or clicked, here. Called at most once a rest. */
  readonly onRest: (point: Point) => void;
  /** The pointer moved: a chance to notice that it left. */
  readonly onMove: (point: Point, event: PointerEvent) => void;
  readonly signal: AbortSignal;
}

/** Long enough that a pointer on its way to somewhere else opens nothing. In milliseconds. */
const REST = 250;

/**
 * Tells where the pointer rests. Nothing is measured while it moves or drags, so that writing and selecting text cost
 * nothing; events that a script made are not the user's.
 */
export function watchPointer({ onRest, onMove, signal }: PointerOptions): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const options = { signal, capture: true, passive: true };
  document.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted) return;
      clearTimeout(timer);
      const point = { x: event.clientX, y: event.clientY };
      onMove(point, event);
      if (event.buttons === 0) timer = setTimeout(onRest, REST, point);
    },
    options,
  );
  document.addEventListener('pointerdown', () => clearTimeout(timer), options);
  document.addEventListener(
    'click',
    (event) => {
      if (event.isTrusted) onRest({ x: event.clientX, y: event.clientY });
    },
    options,
  );
  document.documentElement?.addEventListener('pointerleave', () => clearTimeout(timer), options);
  signal.addEventListener('abort', () => clearTimeout(timer));
}
