import type { Edit } from '../../../analyzers/edit.ts';
import type { Span } from '../../../analyzers/text.ts';
import type { Editor, Outcome, Refusal, SelfCheckFailed } from './editor.ts';
import { askText } from './word-web/ask-model.ts';
import { boxesOf } from './word-web/boxes-of.ts';
import { watchComposition } from './word-web/composition.ts';
import { isReady } from './word-web/is-ready.ts';
import { localSpans } from './word-web/local-spans.ts';
import { modeOfDocument } from './word-web/mode.ts';
import { Painter } from './word-web/painter.ts';
import { rangesOf } from './word-web/ranges-of.ts';
import { readMirror } from './word-web/read-mirror.ts';
import { type ReadCache, readRendered } from './word-web/read-rendered.ts';
import { type KindMemory, type Reading, read } from './word-web/reading.ts';
import type { RenderedParagraph } from './word-web/rendered-paragraph.ts';
import { replace } from './word-web/replace.ts';
import { reveal } from './word-web/reveal.ts';
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
  readonly #painter = new Painter();
  readonly #listeners = new Set<() => void>();
  #reading: Reading | null = null;
  #refusal: Refusal['refused'] | null = null;
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
    return null;
  }

  async read() {
    const reading = await read(this.#reading, () => this.#rendered(), this.#kinds);
    if ('refused' in reading) {
      this.#reading = null;
      this.#refusal = reading.refused;
      return reading;
    }
    this.#reading = reading;
    this.#refusal = null;
    return reading.text;
  }

  writable(): boolean {
    return modeOfDocument() !== 'view';
  }

  paint(marks: Parameters<Editor['paint']>[0]): void {
    if (this.#signal.aborted) return;
    if (marks.length === 0 || this.#reading === null) return this.#painter.close();
    this.#reading.places.update(this.#shown());
    this.#painter.paint(marks, this.#reading.text, this.#reading.places);
  }

  get precision(): 'word' | 'paragraph' {
    return 'word';
  }

  handles(span: Span): readonly DOMRect[] {
    return this.rects(span);
  }

  rects(span: Span): readonly DOMRect[] {
    const reading = this.#reading;
    if (reading === null) return [];
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

  async replace(edit: Edit, revision: string): Promise<Outcome> {
    const reading = this.#reading;
    if (reading === null || reading.text.revision !== revision) return { kind: 'stale' };
    // One at a time: the second would select text under the first one's hands.
    if (this.#isReplacing) return { kind: 'refused', why: 'ignored' };
    this.#isReplacing = true;
    try {
      return await replace(edit, reading, {
        isComposing: () => this.#isComposing(),
        shown: () => this.#rendered(),
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
    this.#painter.close();
  }

  #watch(): void {
    this.#watching = new AbortController();
    const { signal } = this.#watching;
    this.#isComposing = watchComposition(signal);
    const watched = {
      rendered: () => this.#painter.isIdle || this.#painter.follow(this.#rendered()),
      settled: () => this.#compare(),
      pollEvery: () => (this.#refusal === 'not-ready' ? POLL_LOADING : POLL),
    };
    watch(this.#cache, watched, signal);
  }

  #rendered(): RenderedParagraph[] {
    return readRendered(this.#cache);
  }

  #shown(): RenderedParagraph[] {
    const shown = this.#rendered();
    return shown.length > 0 ? shown : readMirror();
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
    if (reading === null) return this.#refusal !== null && mayHoldText(this.#shown());
    const answer = askText(reading.model?.version ?? 0);
    if ((answer === null) !== (reading.model === null)) return true;
    const shown = this.#shown();
    if (answer === null) return reading.text.raw !== textOfRendered(shown, 'rendered').raw;
    if (!answer.same) return true;
    reading.places.update(shown);
    return reading.text.paragraphs.some(({ kind }, index) => (reading.places.kindOf(index) ?? kind) !== kind);
  }
}

/** Whether reading again after a refusal has a chance. */
const mayHoldText = (shown: readonly RenderedParagraph[]): boolean =>
  isReady() && (shown.some(({ text }) => text.trim() !== '') || (askText(0)?.length ?? 0) > shown.length);

function domContentLoaded(signal: AbortSignal): Promise<void> {
  if (document.readyState !== 'loading' || signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true, signal });
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
