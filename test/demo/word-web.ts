import type { Finding } from '../../analyzers/finding.ts';
import { seenCard } from '../browser/card.ts';
import { expectedInWord } from '../browser/expected-in-word.ts';
import { until } from '../browser/until.ts';
import { DEFAULT_PROFILE } from '../editors/word-web/profile.ts';
import { wordWebSite } from '../editors/word-web/site.ts';
import { editorFrame } from '../editors/word-web-probe/ask-probe.ts';
import { differences } from '../editors/word-web-probe/compare-boxes.ts';
import { paintedIn } from '../editors/word-web-probe/painted-in.ts';
import type { Stage } from './stage.ts';

/** The sample in the stand-in for Word for the web, in its cross-origin frame under Microsoft's own addresses. */
export function wordWebStage(): Stage {
  // Without the restless ribbon that the tests use: a person looks at this.
  const site = wordWebSite({ ...DEFAULT_PROFILE, document: 'sample', model: 'W1', noise: false });

  const findings = async (): Promise<readonly Finding[]> => expectedInWord(await site.model());

  return {
    editor: 'Word voor het web',
    site,
    async open({ browser }) {
      const page = await browser.newPage();
      await page.goto(site.address());
      const frame = await editorFrame(page);
      await site.ready();
      const settled = () =>
        until('all marks in their place', async () => {
          const truth = [];
          for (const { start, end } of await findings()) truth.push(...(await site.geometry(start, end)));
          const drawn = (await paintedIn(frame)).flatMap(({ boxes }) => boxes);
          return truth.length > 0 && differences(drawn, truth).length === 0;
        });
      await settled();
      return {
        page,
        frame,
        findings,
        async hover({ start, end }) {
          await site.reveal(start);
          const corner = await (await frame.frameElement())?.boundingBox();
          if (!corner) throw new Error('the editor is not on the screen');
          const [x, y] = [corner.x + 5, corner.y + corner.height / 2];
          await page.mouse.move(x, y);
          const box = await until('the words to be in view', async () => {
            const [first] = await site.geometry(start, end);
            const below = (first?.top ?? 0) - corner.height / 2;
            if (Math.abs(below) < corner.height / 3) return first;
            await page.mouse.wheel({ deltaY: below });
            return null;
          });
          await settled();
          const [from = box] = await site.geometry(start, end);
          const middle = corner.y + from.top + from.height / 2;
          await page.mouse.move(corner.x + from.left + Math.min(12, from.width / 2), middle, { steps: 3 });
          await until('a card', () => seenCard(frame));
        },
      };
    },
  };
}
