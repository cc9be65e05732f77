import type { Span } from '../../../../analyzers/text.ts';
import { type Caret, findCaret, restoreCaret } from './caret.ts';
import type { RenderedParagraph } from './rendered-paragraph.ts';

/** The user's caret, held while a change is made elsewhere. */
export interface KeptCaret {
  /**
   * Puts it back where it belongs after `span` of the paragraph `paraid` became `length` characters. Does nothing when
   * it is there, cannot be known, or the user has set it anew.
   */
  restore(change: { readonly paraid: string; readonly span: Span; readonly length: number } | null): void;
  /** Lets go of it. */
  forget(): void;
}

export function keepCaret(shown: () => readonly RenderedParagraph[]): KeptCaret {
  const caret = findCaret(shown());
  const watching = new AbortController();
  let isMoved = false;
  for (const name of ['keydown', 'mousedown', 'beforeinput'])
    addEventListener(
      name,
      (event) => {
        isMoved ||= event.isTrusted;
      },
      { capture: true, signal: watching.signal },
    );
  return {
    restore(change) {
      watching.abort();
      if (caret === null || isMoved) return;
      const wanted = change === null ? caret : move(caret, change);
      const now = findCaret(shown());
      if (now?.paraid === wanted.paraid && now.start === wanted.start && now.end === wanted.end) return;
      restoreCaret(wanted, shown());
    },
    forget: () => watching.abort(),
  };
}

function move(
  caret: Caret,
  { paraid, span, length }: { readonly paraid: string; readonly span: Span; readonly length: number },
): Caret {
  if (caret.paraid !== paraid) return caret;
  const moved = (at: number): number => {
    if (at <= span.start) return at;
    return at >= span.end ? at + length - (span.end - span.start) : span.start + length;
  };
  return { paraid, start: moved(caret.start), end: moved(caret.end) };
}
