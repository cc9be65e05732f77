import type { Frame } from 'puppeteer-core';
import { closedRoot } from '../browser/closed-root.ts';

/** What a person reads first in an open card. */
export interface Seen {
  readonly title: string;
  /** The two readings: how it reads now, and how it is meant. */
  readonly now: string;
  readonly meant: string;
  /** The first sentence on offer, and its button; absent when the card offers none. */
  readonly suggestion?: string;
  readonly button?: string;
  readonly instrument?: string;
  readonly link?: string;
}

/** Reads the card that is open in a frame, from the screen; `null` when there is none. */
export async function seenIn(frame: Frame): Promise<Seen | null> {
  const root = await closedRoot(frame, 'genderbril-card');
  return (
    root?.evaluate((shadow) => {
      const card = shadow.querySelector('[data-genderbril="card"]');
      if (card === null) return null;
      const text = (selector: string) => card.querySelector<HTMLElement>(selector)?.innerText.trim();
      const [now = '', meant = ''] = [...card.querySelectorAll<HTMLElement>('.readings dd')].map((reading) =>
        reading.innerText.trim(),
      );
      const link = card.querySelector<HTMLAnchorElement>('.instruments a');
      const optional = {
        suggestion: text('.suggestion p'),
        button: text('.suggestion button'),
        instrument: link?.firstChild?.textContent ?? undefined,
        link: link?.href,
      };
      return { title: text('h2') ?? '', now, meant, ...optional } as Seen;
    }) ?? null
  );
}
