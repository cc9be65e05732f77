import { defineContentScript } from 'wxt/utils/define-content-script';
import { takeCare } from './page-world/caretaker.ts';
import { openBridge } from './page-world/google-docs/bridge.ts';

/**
 * The page's own world, before Google Docs starts: asks the editor for its annotation layer, and answers the
 * isolated world's questions. It holds no extension API and can do nothing that the page could not do itself.
 */
export default defineContentScript({
  matches: ['https://docs.google.com/document/*'],
  runAt: 'document_start',
  world: 'MAIN',
  // Without it the script's result would be a variable of the page's window.
  globalName: false,
  main() {
    openBridge();
    if (import.meta.env.FIREFOX) takeCare();
  },
});
