import {
  ANSWER,
  type Answer,
  ASK,
  type Ask,
  MOST_CHARACTERS,
  SLICE,
} from '../../review.content/editors/word-web/protocol.ts';
import { findModel, isTracking } from './model.ts';
import { readAsk } from './read-ask.ts';
import { startWalk, type Walk, walkTo } from './walk.ts';
import { write } from './write.ts';

/** Answers questions about Word's model. Does nothing until asked, and puts nothing on `window`. */
export function openBridge(): void {
  let text: string | null = null;
  let version = 0;
  let walk: Walk | null = null;

  const answer = (ask: Ask): Answer | null => {
    if (ask.ask === 'text') {
      const model = findModel();
      if (model === null || model.text.length > MOST_CHARACTERS) return null;
      if (model.text !== text) {
        text = model.text;
        version++;
        walk = null;
      }
      return { version, length: text.length, same: ask.known === version, tracking: isTracking(model) };
    }
    if (text === null) return null;
    if (ask.ask === 'slice')
      return ask.version === version ? { text: text.slice(ask.from, ask.from + SLICE) } : null;
    if (ask.ask === 'find') {
      if (ask.version !== version) return { found: 'stale' };
      if (walk === null || walk.at > ask.start) {
        const model = findModel();
        if (model?.text !== text) return { found: 'stale' };
        walk = startWalk(model, version);
      }
      return { found: walk === null ? 'moved' : walkTo(walk, text, ask.start, ask.end) };
    }
    if (ask.version !== version || walk === null) return { result: 'stale' };
    const result = write(ask, text, walk);
    // Used up: the next change must read again first.
    text = null;
    walk = null;
    return { result };
  };

  document.addEventListener(ASK, (event) => {
    const ask = readAsk(event);
    if (ask === null) return;
    let reply: Answer | null = null;
    try {
      reply = answer(ask);
    } catch {
      // A model that throws is a model that is not there; what it threw is Word's business.
    }
    if (reply === null) return;
    document.dispatchEvent(new CustomEvent(ANSWER, { detail: JSON.stringify({ id: ask.id, ...reply }) }));
  });
}
