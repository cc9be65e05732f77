import { defineContentScript } from 'wxt/utils/define-content-script';
import { takeCare } from './page-world/caretaker.ts';
import { openBridge } from './page-world/word-web/bridge.ts';

/**
 * The page's own world of Word's editor frame: answers the isolated world's questions about Word's model. It holds no
 * extension API and can do nothing that the page could not do itself. Chrome's patterns cannot say
 * `*-word-edit.officeapps.live.com` (Word facts 1.2), so it stands in every Office frame, and is silent there: the
 * isolated world asks in the editor frame only.
 */
export default defineContentScript({
  matches: ['https://*.officeapps.live.com/*'],
  allFrames: true,
  world: 'MAIN',
  runAt: 'document_start',
  // Without it the script's result would be a variable of the page's window.
  globalName: false,
  main() {
    openBridge();
    if (import.meta.env.FIREFOX) takeCare();
  },
});
