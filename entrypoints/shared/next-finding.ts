import browser, { type Runtime } from 'webextension-polyfill';

const MESSAGE = 'genderbril:next-finding';

/** The keyboard command, from the background to the review of the page in front. */
export const nextFinding = {
  /** Nothing happens in a tab where nobody reads along. */
  async ask(tab: number): Promise<void> {
    try {
      await browser.tabs.sendMessage(tab, { kind: MESSAGE });
    } catch {
      // No content script in this tab: an ordinary page.
    }
  },

  onAsk(listener: () => void, signal: AbortSignal): void {
    const receive = (message: unknown, sender: Runtime.MessageSender): undefined => {
      const kind =
        typeof message === 'object' && message !== null && 'kind' in message ? message.kind : undefined;
      if (sender.id === browser.runtime.id && kind === MESSAGE) listener();
    };
    const untyped = receive as Runtime.OnMessageListener;
    browser.runtime.onMessage.addListener(untyped);
    signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(untyped));
  },
};
