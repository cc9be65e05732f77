import type { AskWrite, WriteAnswer } from '../../review.content/editors/word-web/protocol.ts';
import { findModel, isTracking, type Model } from './model.ts';
import { call, member, missing } from './unknown-object.ts';
import type { Walk } from './walk.ts';

/** Word's code for "replace" as the place to insert at (Word facts 3.4). */
const REPLACE = 4;
/** Ends of paragraphs and cells, breaks, objects: never inside an edit (Word facts 3.4). */
const UNTOUCHABLE = /[\r\n\v\f\u0007\ufffc]/;

/**
 * One change in one transaction, so that one undo takes it back. Every rule that Word facts 3.4 lists is checked
 * before anything is written, and the whole body text is compared afterwards.
 */
export function write(ask: AskWrite, before: string, walk: Walk): WriteAnswer['result'] {
  const model = findModel();
  if (model === null) return 'unsupported';
  if (model.text !== before || before.slice(ask.start, ask.end) !== ask.expected) return 'stale';
  if (ask.start < walk.at || ask.end > walk.at + walk.text.length) return 'stale';
  if (UNTOUCHABLE.test(ask.expected) || UNTOUCHABLE.test(ask.text)) return 'protected';
  const tracking = isTracking(model);
  if (tracking !== false) return tracking === null ? 'unsupported' : 'tracking';
  const obstacle = findObstacle(walk.paragraph);
  if (obstacle !== null) return obstacle;

  const offset = ask.start - walk.at;
  const range = call(walk.paragraph, 'getSubrange', offset, ask.end - ask.start);
  if (range === missing || typeof member(range, 'insertText') !== 'function') return 'unsupported';
  // Notes and pictures before the place count differently in different models: the words must prove the place.
  if (member(range, 'text') !== ask.expected) return 'protected';
  if (offset > 0) {
    const left = call(walk.paragraph, 'getSubrange', 0, offset);
    if (member(left, 'text') !== walk.text.slice(0, offset)) return 'protected';
  }

  const after = before.slice(0, ask.start) + ask.text + before.slice(ask.end);
  const clean = insert(model, range, ask.text);
  const now = findModel()?.text;
  if (clean === 'unsupported') return clean;
  if (now === before) return 'unchanged';
  // A transaction that could not be closed has not proven that one undo takes it back.
  return now === after && clean ? 'written' : 'wrong';
}

function insert(model: Model, range: unknown, text: string): boolean | 'unsupported' {
  const Transaction = member(model.extension, 'AutomationTransaction');
  if (typeof Transaction !== 'function') return 'unsupported';
  let transaction: unknown;
  try {
    transaction = Reflect.construct(Transaction, []);
  } catch {
    return 'unsupported';
  }
  let clean = true;
  try {
    call(range, 'insertText', text, REPLACE);
  } catch {
    clean = false;
  }
  try {
    if (call(transaction, 'dispose') === missing) clean = false;
  } catch {
    clean = false;
  }
  return clean;
}

/** Fields and content controls hold text that is not the writer's to change; unknown shapes are not risked. */
function findObstacle(paragraph: unknown): 'protected' | 'unsupported' | null {
  for (const name of ['fields', 'contentControls']) {
    const count = call(member(paragraph, name), 'length');
    if (typeof count !== 'number') return 'unsupported';
    if (count > 0) return 'protected';
  }
  const none = member(member(paragraph, 'parentContentControlOrNullObject'), 'isNullObject');
  if (typeof none !== 'boolean') return 'unsupported';
  return none ? null : 'protected';
}
