import { defineContentScript } from 'wxt/utils/define-content-script';
import { openBridge } from './page-world/google-docs/bridge.ts';

/**
 * The page's own world, before Google Docs starts: asks the editor for its annotation layer, and answers the
 * isolated world's questions. It holds no extension API and can do nothing that the page could not do itself.
 */
export default defineContentScript({
  matches: ['https://docs.google.com/document/*'],
  runAt: 'document_start',
  world: 'MAIN',
  main() {
    openBridge();
  },
});
