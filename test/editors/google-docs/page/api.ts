import type { Editor } from './editor.ts';
import type { Surface } from './input/surface.ts';
import type { Scroller } from './view/scroll.ts';

/** What the page gives to an extension that asks for the annotated text (F5.1). */
export interface AnnotatedText {
  getText(): string;
  getSelection(): { start: number; end: number }[];
  setSelection(start: number, end: number): void;
  getAnnotations(): Record<string, { start: number; end: number; url?: string }[]>;
}

const LIFE_MS = 5000;

/** The annotated-text API of section 9. */
export class AnnotatedTextApi {
  /** Every argument that it was called with. */
  readonly calls: unknown[] = [];
  /** Every `setSelection`, and whether it took. */
  readonly selections: { start: unknown; end: unknown; taken: boolean }[] = [];
  private refusals = 0;
  private stale: number;

  constructor(
    private readonly editor: Editor,
    private readonly surface: Surface,
    private readonly scroller: Scroller,
  ) {
    this.stale = editor.config.staleSelect;
  }

  /** `window._docs_annotate_getAnnotatedText`. */
  readonly get = (...args: unknown[]): Promise<AnnotatedText> => {
    this.calls.push(args[0]);
    const { mode, config, hasCaret } = this.editor;
    const refused = mode === 'viewing' ? !config.viewApi : !hasCaret;
    if (refused) {
      // F5.4: now thrown, now rejected.
      const error = new Error('no annotated text');
      if (this.refusals++ % 2 === 0) throw error;
      return Promise.reject(error);
    }
    return Promise.resolve(this.object());
  };

  private object(): AnnotatedText {
    const { editor } = this;
    const { tab, config } = editor;
    const frozen = tab.raw.text;
    const born = Date.now();
    const alive = () => {
      const dead = editor.tab !== tab || Date.now() - born > LIFE_MS;
      if (config.freshness === 'dies' && dead) throw new Error('the annotated text is gone');
    };
    return {
      getText: () => {
        alive();
        return config.freshness === 'snapshot' ? frozen : editor.tab.raw.text;
      },
      getSelection: () => {
        alive();
        return [{ start: editor.tab.start, end: editor.tab.end }];
      },
      setSelection: (start, end) => {
        alive();
        this.selections.push({ start, end, taken: this.setSelection(start, end) });
      },
      getAnnotations: () => {
        alive();
        return annotations(editor);
      },
    };
  }

  private setSelection(start: number, end: number): boolean {
    const { editor } = this;
    const { length } = editor.tab.raw.text;
    const valid =
      Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= length;
    // F5.8: nothing tells that it did not take.
    if (!valid || this.stale-- > 0) return false;
    editor.select(start, end);
    const { blurOnSelect, focusResetsSelection } = editor.config;
    if (blurOnSelect && !focusResetsSelection) this.surface.blurInside();
    this.scroller.reveal(start, end);
    return true;
  }
}

function annotations(editor: Editor): ReturnType<AnnotatedText['getAnnotations']> {
  const { tab } = editor;
  const link: { start: number; end: number; url: string }[] = [];
  const rule: { start: number; end: number }[] = [];
  tab.paragraphs.forEach((paragraph, i) => {
    let at = tab.raw.starts[i] ?? 0;
    for (const run of paragraph.rich.runs) {
      if (run.style.link) link.push({ start: at, end: at + run.length, url: run.style.link });
      if (run.style.embedded?.kind === 'rule') rule.push({ start: at, end: at + run.length });
      at += run.length;
    }
  });
  return { link, horizontal_rule: rule };
}
