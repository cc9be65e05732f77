import { defineContentScript } from 'wxt/utils/define-content-script';
import { messages } from '../shared/messages.ts';
import { nextFinding } from '../shared/next-finding.ts';
import { settings } from '../shared/settings.ts';
import { siteOf } from '../shared/site-of.ts';
import { openEditor } from './editors/index.ts';
import { type Review, startReview } from './review.ts';
import { statusOf } from './status-of.ts';
import { storedChoices } from './stored-choices.ts';
import { whileAlive } from './while-alive.ts';

/**
 * The isolated world of an editor's page: one review of one document. It starts before the page's own scripts, so that
 * none of them can take a key first; on a page that is no document it ends at once.
 */
export default defineContentScript({
  matches: ['https://docs.google.com/document/*', 'https://*.officeapps.live.com/*'],
  allFrames: true,
  runAt: 'document_start',
  async main() {
    const { alive, rest } = whileAlive();
    const editor = await openEditor(alive);
    // Most frames hold no editor: nothing may go on there.
    if (editor === null || alive.aborted) return rest();
    const choices = await storedChoices(siteOf(location.hostname), () => editor.documentId, alive);

    let review: { readonly at: Review; stop(): void } | null = null;
    const follow = () => {
      if (choices.on === (review !== null)) return;
      if (review !== null) {
        review.stop();
        review = null;
        return;
      }
      const until = new AbortController();
      review = {
        at: startReview(editor, choices, AbortSignal.any([alive, until.signal])),
        stop: () => until.abort(),
      };
    };
    follow();
    choices.onChange(follow, alive);
    alive.addEventListener('abort', () => editor.close());

    const status = () => statusOf(editor, review?.at.reading ?? null, choices.on);
    messages.answer(
      {
        status,
        async toggle(on) {
          await settings.update(({ sitesOff }) => ({
            ...(on ? { on } : {}),
            sitesOff: on
              ? sitesOff.filter((site) => site !== siteOf(location.hostname))
              : [...new Set([...sitesOff, siteOf(location.hostname)])],
          }));
          return status();
        },
      },
      alive,
    );
    nextFinding.onAsk(() => review?.at.next(), alive);
  },
});
