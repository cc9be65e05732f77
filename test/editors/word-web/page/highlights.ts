import type { WordProfile } from '../profile.ts';
import type { ParagraphView } from './paragraph-view.ts';
import { proofingMarks } from './pieces.ts';

const NAMES = ['SpellingError', 'GrammarError'] as const;

/** Word paints proofing marks with the document's highlight registry, so nobody else may clear it (§6, facts §2.3). */
export class Highlights {
  readonly #own = new Map<string, Highlight>();
  readonly #painting: boolean;

  constructor(profile: WordProfile, report: (detail: string) => void) {
    this.#painting = profile.proofing === 'highlights';
    if (typeof Highlight === 'undefined' || !('highlights' in CSS)) return;
    for (const name of NAMES) {
      const mine = new Highlight();
      this.#own.set(name, mine);
      CSS.highlights.set(name, mine);
    }
    setInterval(() => {
      for (const [name, mine] of this.#own) {
        if (CSS.highlights.get(name) === mine) continue;
        report(`${name} was ${CSS.highlights.has(name) ? 'overwritten' : 'removed'}`);
        CSS.highlights.set(name, mine);
      }
    }, 200);
  }

  refresh(views: readonly ParagraphView[]): void {
    for (const mine of this.#own.values()) mine.clear();
    if (!this.#painting) return;
    for (const { mapped } of views)
      for (const { node } of mapped)
        for (const mark of proofingMarks(node.data, null, Math.random)) {
          const range = new StaticRange({
            startContainer: node,
            startOffset: mark.from,
            endContainer: node,
            endOffset: mark.to,
          });
          this.#own.get(mark.name.startsWith('Spelling') ? 'SpellingError' : 'GrammarError')?.add(range);
        }
  }
}
