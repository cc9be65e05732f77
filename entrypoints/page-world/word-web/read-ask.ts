import type { Ask } from '../../review.content/editors/word-web/protocol.ts';

/** A question in the right shape, or `null`. Anyone on the page can send one. */
export function readAsk(event: Event): Ask | null {
  const detail: unknown = event instanceof CustomEvent ? event.detail : null;
  if (typeof detail !== 'string' || detail.length > 20_000) return null;
  let ask: Record<string, unknown>;
  try {
    ask = JSON.parse(detail);
  } catch {
    return null;
  }
  if (typeof ask !== 'object' || ask === null || typeof ask.id !== 'string') return null;
  const numbers = NUMBERS.get(String(ask.ask));
  if (numbers === undefined || !numbers.every((name) => Number.isSafeInteger(ask[name]))) return null;
  if (ask.ask === 'write' && (typeof ask.expected !== 'string' || typeof ask.text !== 'string')) return null;
  return ask as unknown as Ask;
}

const NUMBERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['text', ['known']],
  ['slice', ['version', 'from']],
  ['find', ['version', 'start', 'end']],
  ['write', ['version', 'start', 'end']],
]);
