import { readerWithout } from '../../entrypoints/background/reader-without.ts';
import { wordsOf } from '../../entrypoints/background/words-of.ts';
import { analysisMessages } from '../../entrypoints/shared/analysis-messages.ts';
import type { fakeBrowser } from '../shared/fake-browser.ts';

/** The background as it is, behind a wire that carries copies only and can be cut. */
export interface FakeBackground {
  /** Paragraphs of each question to judge that arrived, in order. */
  readonly asked: string[][];
  /**
   * What becomes of the next questions, one after another; `answer` for all that follow. `ended`: the browser ends the
   * background while it works. `deaf`: nobody ever answers.
   */
  fate: ('answer' | 'ended' | 'deaf')[];
}

/** Lets `browser.runtime.sendMessage` reach the real handlers of the background. Ends with `signal`. */
export function fakeBackground(browser: ReturnType<typeof fakeBrowser>, signal: AbortSignal): FakeBackground {
  const background: FakeBackground = { asked: [], fate: [] };
  analysisMessages.answer(
    {
      wake: () => {},
      judge({ rulesOff, paragraphs }) {
        background.asked.push(paragraphs.map(({ text }) => text));
        return paragraphs.map(readerWithout(rulesOff));
      },
      words: wordsOf,
    },
    signal,
  );
  browser.runtime.sendMessage.mockImplementation(async (message) => {
    const isQuestion = (message as { kind: string }).kind === 'genderbril:judge';
    const fate = isQuestion ? background.fate.shift() : 'answer';
    if (fate === 'deaf') return new Promise(() => {});
    const copy = JSON.parse(JSON.stringify(message));
    const [answer] = browser.runtime.onMessage.fire(copy, { id: browser.runtime.id });
    if (fate === 'ended') throw new Error('The message port closed before a response was received.');
    return JSON.parse(JSON.stringify(await answer));
  });
  return background;
}
