import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { readerWithout } from './background/reader-without.ts';
import { warmUp } from './background/warm-up.ts';
import { wordsOf } from './background/words-of.ts';
import { analysisMessages } from './shared/analysis-messages.ts';
import { nextFinding } from './shared/next-finding.ts';

/**
 * Judges what reviews ask about, and hands the keyboard command to the page that is in front. It keeps no text and
 * nothing that could not be made again: the browser ends it whenever it has nothing to do.
 */
export default defineBackground(() => {
  // Never ends: the listeners go with the background itself.
  const alive = new AbortController().signal;
  analysisMessages.answer(
    {
      wake: () => void warmUp(),
      judge: ({ rulesOff, paragraphs }) => paragraphs.map(readerWithout(rulesOff)),
      words: wordsOf,
    },
    alive,
  );
  browser.commands.onCommand.addListener(async (command) => {
    if (command !== 'next-finding') return;
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id !== undefined) await nextFinding.ask(tab.id);
  });
});
