import type { Frame, Page } from 'puppeteer-core';
import { closedRoot } from './closed-root.ts';
import { until } from './until.ts';

/** What a person sees of an open card, and where its buttons are. */
export interface SeenCard {
  readonly rule: string;
  readonly text: string;
  readonly links: readonly string[];
  /** The actions on offer, by their hook. */
  readonly actions: readonly string[];
  /** The texts of `data-suggestion`. */
  readonly suggestions: readonly string[];
  readonly notice: string;
}

/** The card that is open in this frame; `null` when there is none. */
export async function seenCard(frame: Frame): Promise<SeenCard | null> {
  const root = await closedRoot(frame, 'genderbril-card');
  return (
    root?.evaluate((shadow) => {
      const card = shadow.querySelector<HTMLElement>('[data-genderbril="card"]');
      if (card === null) return null;
      return {
        rule: card.dataset.rule ?? '',
        text: card.innerText,
        links: [...card.querySelectorAll('a')].map((link) => link.href),
        actions: [...card.querySelectorAll<HTMLElement>('[data-action]')].map(
          (button) => button.dataset.action ?? '',
        ),
        suggestions: [...card.querySelectorAll<HTMLElement>('[data-suggestion]')].map(
          (button) => button.dataset.suggestion ?? '',
        ),
        notice: card.querySelector('[role="status"]')?.textContent ?? '',
      };
    }) ?? null
  );
}

/** Clicks a button of the card with the mouse, as a person would. `frameAt` is where the frame lies on the page. */
export async function clickInCard(
  page: Page,
  frame: Frame,
  selector: string,
  frameAt = { x: 0, y: 0 },
): Promise<void> {
  const root = await until('a card to click in', () => closedRoot(frame, 'genderbril-card'));
  const place = await root.evaluate((shadow, wanted: string) => {
    const button = shadow.querySelector(wanted);
    button?.scrollIntoView({ block: 'nearest' });
    const box = button?.getBoundingClientRect();
    return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
  }, selector);
  if (place === null) throw new Error(`no ${selector} in the card`);
  await page.mouse.click(frameAt.x + place.x, frameAt.y + place.y);
}
