import browser, { type Runtime } from 'webextension-polyfill';
import type { ParagraphReading } from '../../analyzers/paragraph-reading.ts';
import { askBackground } from './ask-background.ts';
import type { JudgeRequest } from './judge-request.ts';
import type { RuleWords } from './rule-words.ts';
import { shape } from './shape.ts';
import { validJudgeRequest } from './valid-judge-request.ts';
import { validParagraphReading } from './valid-paragraph-reading.ts';
import { validRuleWords } from './valid-rule-words.ts';

/** What the background does with each question. It keeps nothing of what it is told. */
export interface AnalysisHandlers {
  /** A review begins: what is slow the first time can be done now. */
  wake(): void;
  /** One reading for each paragraph, with that paragraph's offsets. */
  judge(request: JudgeRequest): readonly ParagraphReading[];
  /** The words of those of these rules that exist. */
  words(rules: readonly string[]): readonly RuleWords[];
}

/**
 * The questions that a review puts to the extension's background, in memory and on this machine only. Each stands on
 * its own, so that a background that the browser ended and started anew can answer it.
 */
export const analysisMessages = {
  /** Says that questions will come. Nobody needs to wait for it. */
  async wake(signal: AbortSignal): Promise<void> {
    await askBackground({ kind: 'genderbril:wake' }, (answer) => (answer === true ? true : null), signal);
  },

  /** @returns one reading for each paragraph, in order; `null` when the background did not answer. */
  judge(
    rulesOff: readonly string[],
    paragraphs: JudgeRequest['paragraphs'],
    signal: AbortSignal,
  ): Promise<readonly ParagraphReading[] | null> {
    const parse = (answer: unknown) => {
      if (!Array.isArray(answer) || answer.length !== paragraphs.length) return null;
      let index = 0;
      return shape.list(answer, (entry) => validParagraphReading(entry, paragraphs[index++]?.text ?? ''));
    };
    const request: JudgeRequest = { kind: 'genderbril:judge', rulesOff, paragraphs };
    return askBackground(request, parse, signal);
  },

  /** @returns `null` when the background did not answer; a rule that does not exist is left out. */
  words(rules: readonly string[], signal: AbortSignal): Promise<readonly RuleWords[] | null> {
    const parse = (answer: unknown) => shape.list(answer, validRuleWords);
    return askBackground({ kind: 'genderbril:words', rules }, parse, signal);
  },

  /** Answers our own pages and content scripts, and nobody else. */
  answer(handlers: AnalysisHandlers, signal: AbortSignal): void {
    const receive = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
      if (sender.id !== browser.runtime.id || !shape.isRecord(message)) return undefined;
      if (message.kind === 'genderbril:wake') {
        handlers.wake();
        return Promise.resolve(true);
      }
      const request = validJudgeRequest(message);
      if (request !== null) return answered(() => handlers.judge(request));
      const rules = message.kind === 'genderbril:words' ? shape.ids(message.rules) : null;
      return rules === null ? undefined : answered(() => handlers.words(rules));
    };
    if (signal.aborted) return;
    // `undefined` tells the browser that others may answer; the package's types know only promises.
    const listener = receive as Runtime.OnMessageListener;
    browser.runtime.onMessage.addListener(listener);
    signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), {
      once: true,
    });
  },
};

/** A handler that throws must reach who asked as a refusal, and not end the listener for others. */
const answered = async <T>(handler: () => T): Promise<T> => handler();
