import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { nextFinding } from './shared/next-finding.ts';

/** Nothing of its own to do: it hands the keyboard command to the page that is in front. */
export default defineBackground(() => {
  browser.commands.onCommand.addListener(async (command) => {
    if (command !== 'next-finding') return;
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id !== undefined) await nextFinding.ask(tab.id);
  });
});
