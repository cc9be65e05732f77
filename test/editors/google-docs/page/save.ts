import type { Editor } from './editor.ts';
import { exportText } from './export-text.ts';

const PAUSE_MS = 60;

/** Sends each new state of the text home, as Docs does. The export answers from what arrived there (F4.6). */
export function keepSaved(editor: Editor): void {
  const address = location.pathname.replace(/\/[^/]*$/, '/save');
  let timer = 0;
  editor.listen((topic) => {
    if (topic !== 'text') return;
    const { tab } = editor;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      const body = JSON.stringify({ tab: tab.id, text: exportText(tab.paragraphs) });
      fetch(address, { method: 'POST', body }).catch(() => undefined);
    }, PAUSE_MS);
  });
}
