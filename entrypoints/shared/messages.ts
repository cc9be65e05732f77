import browser, { type Runtime } from 'webextension-polyfill';
import type { Status } from './status.ts';
import { validStatus } from './valid-status.ts';

/** Asks how the review of this page is doing. */
interface StatusRequest {
  readonly kind: 'genderbril:status';
}

/** Turns reading along on this page on or off; answered with the status that follows. */
interface Toggle {
  readonly kind: 'genderbril:toggle';
  readonly on: boolean;
}

/** What a content script does with each message. */
export interface MessageHandlers {
  status(): Status | Promise<Status>;
  toggle(on: boolean): Status | Promise<Status>;
}

/** The few messages between the popup and the page. Whatever has another shape is ignored on both sides. */
export const messages = {
  /** How the page in a tab is doing; `null` where nobody reads along. */
  status: (tab: number): Promise<Status | null> =>
    send(tab, { kind: 'genderbril:status' } satisfies StatusRequest),

  /** Turns reading along on or off in a tab; `null` where nobody listens. */
  toggle: (tab: number, on: boolean): Promise<Status | null> =>
    send(tab, { kind: 'genderbril:toggle', on } satisfies Toggle),

  /**
   * Answers the popup. Call it only in the frame that has an editor: a message goes to all frames of the tab, and the
   * first answer is the one that counts.
   */
  answer(handlers: MessageHandlers, signal: AbortSignal): void {
    const receive = (message: unknown, sender: Runtime.MessageSender): Promise<Status> | undefined => {
      if (sender.id !== browser.runtime.id) return undefined;
      if (isStatusRequest(message)) return Promise.resolve(handlers.status());
      if (isToggle(message)) return Promise.resolve(handlers.toggle(message.on));
      return undefined;
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

async function send(tab: number, message: StatusRequest | Toggle): Promise<Status | null> {
  try {
    return validStatus(await browser.tabs.sendMessage(tab, message));
  } catch {
    // No content script in this tab: an ordinary page, or one that was open before the extension was installed.
    return null;
  }
}

const kindOf = (message: unknown): unknown =>
  typeof message === 'object' && message !== null && 'kind' in message ? message.kind : undefined;

const isStatusRequest = (message: unknown): message is StatusRequest =>
  kindOf(message) === 'genderbril:status';

const isToggle = (message: unknown): message is Toggle =>
  kindOf(message) === 'genderbril:toggle' && typeof (message as Partial<Toggle>).on === 'boolean';
