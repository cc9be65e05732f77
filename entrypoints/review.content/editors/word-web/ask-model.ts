import { ANSWER, ASK, type FindAnswer, SLICE, type TextAnswer, type WriteAnswer } from './protocol.ts';

/** Text of this version as the page's world gave it. Every answer may be a forgery, so each field is checked. */
export function askText(known: number): TextAnswer | null {
  const answer = ask({ ask: 'text', known });
  if (answer === null || !isCount(answer.version) || !isCount(answer.length)) return null;
  if (typeof answer.same !== 'boolean') return null;
  if (typeof answer.tracking !== 'boolean' && answer.tracking !== null) return null;
  return answer as unknown as TextAnswer;
}

export function askSlice(version: number, from: number): string | null {
  const text = ask({ ask: 'slice', version, from })?.text;
  return typeof text === 'string' && text.length <= SLICE ? text : null;
}

export function askFind(version: number, start: number, end: number): FindAnswer['found'] | null {
  const found = ask({ ask: 'find', version, start, end })?.found;
  return found === 'yes' || found === 'not-yet' || found === 'moved' || found === 'stale' ? found : null;
}

export function askWrite(write: {
  readonly version: number;
  readonly start: number;
  readonly end: number;
  readonly expected: string;
  readonly text: string;
}): WriteAnswer['result'] | null {
  const result = ask({ ask: 'write', ...write })?.result;
  return RESULTS.find((known) => known === result) ?? null;
}

const RESULTS: readonly WriteAnswer['result'][] = [
  'written',
  'wrong',
  'unchanged',
  'stale',
  'protected',
  'tracking',
  'unsupported',
];

/** Puts one question; the answer comes during the dispatch or not at all. */
function ask(question: Readonly<Record<string, string | number>>): Record<string, unknown> | null {
  const id = crypto.randomUUID();
  let answer: Record<string, unknown> | null = null;
  const listen = (event: Event): void => {
    const detail: unknown = (event as CustomEvent).detail;
    if (answer !== null || typeof detail !== 'string' || detail.length > 7 * SLICE) return;
    try {
      const parsed: unknown = JSON.parse(detail);
      if (typeof parsed !== 'object' || parsed === null) return;
      if ((parsed as Record<string, unknown>).id === id) answer = parsed as Record<string, unknown>;
    } catch {
      // Not ours.
    }
  };
  document.addEventListener(ANSWER, listen);
  try {
    document.dispatchEvent(new CustomEvent(ASK, { detail: JSON.stringify({ id, ...question }) }));
  } finally {
    document.removeEventListener(ANSWER, listen);
  }
  return answer;
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
