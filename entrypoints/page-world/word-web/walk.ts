import type { FindAnswer } from '../../review.content/editors/word-web/protocol.ts';
import type { Model } from './model.ts';
import { call, member, missing } from './unknown-object.ts';

/** One step at most this long, in milliseconds: under a frame, however many paragraphs there are. */
const BUDGET = 8;
const MOST_PARAGRAPHS = 20_000;

/** A walk from the first paragraph on. The model gives no paragraph by offset, so each must lie where the text says. */
export interface Walk {
  readonly version: number;
  paragraph: unknown;
  /** Offset in the body text where the paragraph begins. */
  at: number;
  text: string;
  steps: number;
}

/** @returns `null` when the model's paragraphs cannot be walked. */
export function startWalk(model: Model, version: number): Walk | null {
  const paragraph = call(member(model.body, 'paragraphs'), 'getFirst');
  if (paragraph === missing || paragraph === null || paragraph === undefined) return null;
  const walk: Walk = { version, paragraph, at: 0, text: '', steps: 0 };
  return land(walk, model.text) ? walk : null;
}

/** Goes on until the paragraph that holds `[start, end)`, or until the time is up. */
export function walkTo(walk: Walk, body: string, start: number, end: number): FindAnswer['found'] {
  const until = performance.now() + BUDGET;
  for (;;) {
    if (start >= walk.at && end <= walk.at + walk.text.length && walk.text !== '') return 'yes';
    if (walk.at > start || ++walk.steps > MOST_PARAGRAPHS) return 'moved';
    const next = call(walk.paragraph, 'getNext');
    if (next === missing || next === null || next === undefined) return 'moved';
    walk.paragraph = next;
    walk.at += walk.text.length;
    if (!land(walk, body)) return 'moved';
    if (performance.now() > until) return 'not-yet';
  }
}

/** Reads the paragraph that the walk stands on and proves that the body text has the same words there. */
function land(walk: Walk, body: string): boolean {
  const own = member(walk.paragraph, 'text');
  if (typeof own !== 'string') return false;
  walk.text = own.replace(/[\r\n\u0007]+$/, '');
  if (walk.text === '') return true;
  const first = walk.text.charAt(0);
  while (
    walk.at < body.length &&
    body.charAt(walk.at) !== first &&
    /[\r\n\f\u0007]/.test(body.charAt(walk.at))
  )
    walk.at++;
  return body.startsWith(walk.text, walk.at);
}
