import { mkdirSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Frame } from 'puppeteer-core';
import { closedRoot } from '../browser/closed-root.ts';
import { until } from '../browser/until.ts';
import { seenIn } from './seen.ts';
import type { OpenStage } from './stage.ts';
import { words } from './words.ts';

const RESULTS = fileURLToPath(new URL('../results/', import.meta.url));
/** Milliseconds until a card has come up; a picture before that shows the text through it. */
const FADED_IN = 500;

/** Looks for a person who has no screen: opens the card of every mark, prints it, and keeps three pictures. */
export async function look(stage: OpenStage, name: string, print: (line: string) => void): Promise<void> {
  const findings = await stage.findings();
  const pictures: string[] = [];
  const picture = async (what: string) => {
    const path = `${RESULTS}demo-${name}-${what}.png`;
    mkdirSync(RESULTS, { recursive: true });
    writeFileSync(path, await stage.page.screenshot());
    pictures.push(relative(process.cwd(), path));
  };
  await picture('marks');
  for (const [index, finding] of findings.entries()) {
    await stage.hover(finding);
    const seen = await until(`the card of ${finding.rule}`, () => seenIn(stage.frame));
    print(words.finding(index + 1, finding.quote, seen));
    if (index === 0) {
      await new Promise((resolve) => setTimeout(resolve, FADED_IN));
      await picture('card');
      await scrollToWords(stage.frame);
      await picture('words');
    }
    await stage.page.keyboard.press('Escape');
    await until('the card to close', async () => (await seenIn(stage.frame)) === null);
  }
  print(words.total(findings));
  print(words.screenshots(pictures));
}

/** The card is lower than what it holds: brings the words on offer and the instrument into view. */
async function scrollToWords(frame: Frame): Promise<void> {
  const root = await closedRoot(frame, 'genderbril-card');
  await root?.evaluate((shadow) =>
    shadow.querySelector('.instruments a')?.scrollIntoView({ block: 'nearest' }),
  );
}
