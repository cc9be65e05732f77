import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Popup } from '../../components/popup.tsx';
import { messages } from '../shared/messages.ts';
import { settings } from '../shared/settings.ts';
import { viewOf } from './view-of.ts';

/** Reading goes on while the popup is open. Asking costs a message of counts; nothing is asked once it has closed. */
const ASK_AGAIN = 700;

/** The popup asks the page in front how it is doing, and asks again while it is open. */
async function open(root: Element): Promise<void> {
  const { settings: chosen, repaired } = await settings.read();
  document.documentElement.lang = chosen.lang;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const id = tab?.id;

  const show = (status: Parameters<typeof viewOf>[0]) =>
    render(
      <Popup
        view={viewOf(status)}
        lang={chosen.lang}
        repaired={repaired.length > 0}
        onToggle={async (on) => {
          // The page's answer may be from before it noticed; the next question tells.
          if (id !== undefined) show(await messages.toggle(id, on));
        }}
        onOptions={async () => {
          await browser.runtime.openOptionsPage();
          window.close();
        }}
      />,
      root,
    );

  const ask = async () => {
    show(id === undefined ? null : await messages.status(id));
    setTimeout(ask, ASK_AGAIN);
  };
  await ask();
}

const root = document.getElementById('root');
if (root !== null) await open(root);
