import type { Edit } from '../../../analyzers/edit.ts';
import type { Span, Text } from '../../../analyzers/text.ts';
import type { Editor, Outcome, Refusal, SelfCheckFailed } from './editor.ts';
import { askText } from './word-web/ask-model.ts';
import { boxesOf } from './word-web/boxes-of.ts';
import { watchComposition } from './word-web/composition.ts';
import { isBlocked } from './word-web/is-blocked.ts';
import { isReady } from './word-web/is-ready.ts';
import { localSpans } from './word-web/local-spans.ts';
import { Marking } from './word-web/marking.ts';
import { modeOfDocument } from './word-web/mode.ts';
import { rangesOf } from './word-web/ranges-of.ts';
import type { ReadCache } from './word-web/read-rendered.ts';
import { readShown } from './word-web/read-shown.ts';
import { type KindMemory, type Reading, read } from './word-web/reading.ts';
import type { RenderedParagraph } from './word-web/rendered-paragraph.ts';
import { replace } from './word-web/replace.ts';
import { reveal } from './word-web/reveal.ts';
import { SelfCheck } from './word-web/self-check.ts';
import { isWordFrame, surface } from './word-web/surface.ts';
import { textOfRendered } from './word-web/text-of-rendered.ts';
import { watch } from './word-web/watch.ts';

/** Looks at the model this often without a change on the page, in milliseconds; while loading, more often. */
const POLL = 2000;
const POLL_LOADING = 700;

/** Word for the web, in the frame that holds the editor; `null` in every other frame. */
export async function openWordWeb(signal: AbortSignal): Promise<Editor | null> {
  if (!isWordFrame()) {
    await domContentLoaded(signal);
    if (signal.aborted || !isWordFrame()) return null;
  }
  return new WordWeb(signal);
}

class WordWeb implements Editor {
  readonly name = 'word-web';
  readonly #signal: AbortSignal;
  readonly #cache: ReadCache = new WeakMap();
  readonly #kinds: KindMemory = new Map();
  readonly #marking = new Marking();
  readonly #check = new SelfCheck();
  readonly #listeners = new Set<() => void>();
  #reading: Reading | null = null;
  #refusal: Refusal['refused'] | null = null;
  #failed: SelfCheckFailed | null = null;
  /** Not `null` while somebody listens. */
  #watching: AbortController | null = null;
  #isComposing = (): boolean => false;
  #revealing = new AbortController();
  #isReplacing = false;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener('abort', () => this.close(), { once: true });
  }

  /** The host's address of the file, which the frame's own address repeats (Word facts 1.1). */
  get documentId(): string {
    const parameters = [...new URLSearchParams(location.search)];
    return parameters.find(([name]) => name.toLowerCase() === 'wopisrc')?.[1] ?? '';
  }

  get area(): Element {
    return surface.view() ?? document.documentElement;
  }

  get partial(): boolean {
    return this.#reading !== null && this.#reading.model === null;
  }

  get selfCheck(): SelfCheckFailed | null {
    return this.#failed;
  }

  get precision(): 'word' | 'paragraph' {
    return this.#reading?.places.hasPictures() === true ? 'paragraph' : 'word';
  }

  async read(): Promise<Text | Refusal> {
    const reading = await read(this.#reading, () => this.#shown(), this.#kinds);
    if ('refused' in reading) {
      this.#reading = null;
      this.#refusal = reading.refused;
      this.#failed = null;
      return reading;
    }
    this.#reading = reading;
    this.#refusal = null;
    this.#failed = this.#check.look(reading, this.#shown());
    return reading.text;
  }

  writable(): boolean {
    return this.#failed === null && modeOfDocument() !== 'view';
  }

  paint(marks: Parameters<Editor['paint']>[0]): void {
    if (this.#signal.aborted) return;
    if (marks.length === 0 || this.#reading === null) return this.#marking.close();
    this.#reading.places.update(this.#shown());
    this.#marking.paint(marks, this.#reading.text, this.#reading.places);
  }

  rects(span: Span): readonly DOMRect[] {
    const reading = this.#reading;
    // Under a dialog nothing of the document can be seen or reached, and no card may lie over it.
    if (reading === null || this.#failed !== null || isBlocked()) return [];
    reading.places.update(this.#shown());
    return localSpans(reading.text.paragraphs, span).flatMap(({ index, local }) => {
      const place = reading.places.find(index, local);
      if (place === null) return [];
      if (place.rendered.pieces.length > 0) return boxesOf(rangesOf(place));
      // Words on a canvas have no place of their own (Word facts 2.4): the paragraph's box stands for them.
      return place.rendered.elements
        .map((element) => element.getBoundingClientRect())
        .filter((box) => box.width > 0 && box.height > 0);
    });
  }

  handles(span: Span): readonly DOMRect[] {
    const bars = this.#marking.bars(span);
    if (bars.length > 0) return isBlocked() ? [] : bars;
    return this.precision === 'word' ? this.rects(span) : [];
  }

  async replace(edit: Edit, revision: string): Promise<Outcome> {
    const reading = this.#reading;
    if (reading === null || reading.text.revision !== revision) return { kind: 'stale' };
    if (this.#failed !== null) return { kind: 'refused', why: 'unsupported' };
    // One at a time: the second would select text under the first one's hands.
    if (this.#isReplacing) return { kind: 'refused', why: 'ignored' };
    this.#isReplacing = true;
    try {
      return await replace(edit, reading, {
        isComposing: () => this.#isComposing(),
        shown: () => this.#shown(),
        reveal: () => this.#reveal(edit),
      });
    } finally {
      this.#isReplacing = false;
    }
  }

  reveal(span: Span): void {
    void this.#reveal(span);
  }

  onChange(listener: () => void, signal: AbortSignal): void {
    if (signal.aborted || this.#signal.aborted) return;
    this.#listeners.add(listener);
    signal.addEventListener('abort', () => this.#listeners.delete(listener));
    if (this.#watching === null) this.#watch();
  }

  close(): void {
    this.#watching?.abort();
    this.#watching = null;
    this.#revealing.abort();
    this.#listeners.clear();
    this.#marking.close();
  }

  #watch(): void {
    this.#watching = new AbortController();
    const { signal } = this.#watching;
    this.#isComposing = watchComposition(signal);
    const watched = {
      rendered: () => this.#marking.follow(() => this.#shown()),
      settled: () => this.#compare(),
      pollEvery: () => (this.#refusal === 'not-ready' ? POLL_LOADING : POLL),
    };
    watch(this.#cache, watched, signal);
  }

  #shown(): readonly RenderedParagraph[] {
    return readShown(this.#cache);
  }

  #reveal(span: Span): Promise<void> {
    this.#revealing.abort();
    this.#revealing = new AbortController();
    const reading = this.#reading;
    if (reading === null) return Promise.resolve();
    const whole = Math.max(1, reading.text.raw.length);
    const startOf = (index: number): number => (reading.text.paragraphs[index]?.start ?? 0) / whole;
    return reveal(
      {
        at: span.start / whole,
        boxes: () => this.rects(span),
        window: () => {
          const shown = reading.places.window();
          return shown === null ? null : { first: startOf(shown.first), last: startOf(shown.last + 1) || 1 };
        },
      },
      this.#revealing.signal,
    );
  }

  /** Tells the listeners when a reading now would be another one than the last. */
  #compare(): void {
    if (!this.#hasChanged()) return;
    for (const listener of this.#listeners) listener();
  }

  #hasChanged(): boolean {
    const reading = this.#reading;
    const shown = this.#shown();
    if (reading === null) return this.#refusal !== null && mayHoldText(shown);
    const answer = askText(reading.model?.version ?? 0);
    if ((answer === null) !== (reading.model === null)) return true;
    if (answer === null && reading.text.raw !== textOfRendered(shown, 'rendered').raw) return true;
    if (answer !== null && !answer.same) return true;
    reading.places.update(shown);
    if (this.#check.look(reading, shown)?.check !== this.#failed?.check) return true;
    return (
      answer !== null &&
      reading.text.paragraphs.some(({ kind }, index) => (reading.places.kindOf(index) ?? kind) !== kind)
    );
  }
}

/** Whether reading again after a refusal has a chance. */
const mayHoldText = (shown: readonly RenderedParagraph[]): boolean =>
  (isReady() && shown.some(({ text }) => text.trim() !== '')) || (askText(0)?.length ?? 0) > shown.length;

function domContentLoaded(signal: AbortSignal): Promise<void> {
  if (document.readyState !== 'loading' || signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true, signal });
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
