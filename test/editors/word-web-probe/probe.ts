import type { Group } from '../../../analyzers/finding.ts';
import type { Text } from '../../../analyzers/text.ts';
import type { Mark } from '../../../entrypoints/review.content/editors/editor.ts';
import { openWordWeb } from '../../../entrypoints/review.content/editors/word-web.ts';

/**
 * The adapter alone, in an isolated world, doing what a test says through events on `document`. It marks words, so
 * that a test needs no rule: what is asked to be marked is marked again after each change, as a review does.
 */
async function start(): Promise<void> {
  const alive = new AbortController();
  const editor = await openWordWeb(alive.signal);
  if (editor === null) return;
  let text: Text | null = null;
  let words: readonly (readonly [group: Group, word: string])[] = [];
  let changes = 0;
  let longest = 0;

  const read = async () => {
    const started = performance.now();
    const answer = await editor.read();
    longest = Math.max(longest, performance.now() - started);
    text = 'refused' in answer ? null : answer;
    return answer;
  };
  const marks = (): Mark[] =>
    words.flatMap(([group, word]) =>
      [...(text?.raw.matchAll(new RegExp(word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g')) ?? [])].map(
        ({ index }) => ({ id: `${word}/${index}`, group, start: index, end: index + word.length }),
      ),
    );
  const review = async () => {
    const answer = await read();
    editor.paint('refused' in answer ? [] : marks());
  };
  const listen = () =>
    editor.onChange(() => {
      changes++;
      void review();
    }, alive.signal);
  listen();

  const commands: Record<string, (...args: never[]) => unknown> = {
    ping: () => true,
    read,
    partial: () => editor.partial,
    writable: () => editor.writable(),
    documentId: () => editor.documentId,
    changes: () => changes,
    longest: () => longest,
    async mark(...wanted: (readonly [Group, string])[]) {
      words = wanted;
      await review();
      return marks().length;
    },
    rects: (start: number, end: number) =>
      editor.rects({ start, end }).map(({ left, top, width, height }) => ({ left, top, width, height })),
    /** Replaces the `nth` place of `word` in the last reading. */
    async replace(word: string, replacement: string, nth = 0) {
      let start = -1;
      for (let count = 0; count <= nth; count++) start = text?.raw.indexOf(word, start + 1) ?? -1;
      if (text === null || start < 0) return { kind: 'not-found' };
      const end = start + word.length;
      return editor.replace({ start, end, expected: word, text: replacement }, text.revision);
    },
    reveal: (start: number, end: number) => editor.reveal({ start, end }),
    close: () => editor.close(),
    reopen: async () => {
      listen();
      await review();
    },
    stop: () => alive.abort(),
  };

  document.addEventListener('probe:ask', (event) => {
    const { id, name, args } = JSON.parse((event as CustomEvent<string>).detail);
    const answer = (value: unknown, error?: string) =>
      document.dispatchEvent(
        new CustomEvent('probe:answer', { detail: JSON.stringify({ id, value, error }) }),
      );
    Promise.resolve()
      .then(() => commands[name]?.(...(args as never[])))
      .then(answer, (error) => answer(undefined, `${error} ${error?.stack}`));
  });
}

void start();
