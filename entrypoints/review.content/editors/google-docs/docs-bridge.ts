const ASK = 'genderbril:docs-ask';
const ANSWER = 'genderbril:docs-answer';

/** More than this is no document that Docs would open (1.02 million characters is its own limit). */
const LONGEST_TEXT = 3_000_000;

/** One answer of the page's world. Untrusted: anything on the page can send one. */
type Answer = Readonly<Record<string, unknown>>;

/** Asks the script in the page's own world (entrypoints/google-docs.content.ts). */
export interface DocsBridge {
  /** The raw text of the open tab; `waiting` until Docs gives it, `missing` where it offers no such thing. */
  read(): Promise<{ readonly text: string; readonly sequence: number } | 'waiting' | 'missing'>;
  replace(edit: { start: number; end: number; expected: string; text: string }): Promise<string>;
  select(start: number, end: number): Promise<void>;
}

/** @param signal ends every wait. */
export function openDocsBridge(signal: AbortSignal): DocsBridge {
  /** What the other side last sent, whole; it sends only what changed since. */
  let known = { sequence: 0, text: '' };

  const ask = (question: object, patience: number): Promise<Answer> =>
    new Promise((resolve) => {
      const id = crypto.randomUUID();
      const done = new AbortController();
      const finish = (answer: Answer) => {
        clearTimeout(timer);
        done.abort();
        resolve(answer);
      };
      const timer = setTimeout(finish, patience, {});
      const options = { signal: AbortSignal.any([signal, done.signal]) };
      document.addEventListener(
        ANSWER,
        (event) => {
          const answer = parse((event as CustomEvent<unknown>).detail);
          if (answer.id === id) finish(answer);
        },
        options,
      );
      document.dispatchEvent(new CustomEvent(ASK, { detail: JSON.stringify({ id, ...question }) }));
    });

  return {
    async read() {
      const answer = await ask({ have: known.sequence }, 2000);
      const next = patched(known.text, answer);
      if (next === null) {
        known = { sequence: 0, text: '' };
        return answer.result === 'waiting' ? 'waiting' : 'missing';
      }
      known = { sequence: answer.sequence as number, text: next };
      return known;
    },
    async replace(edit) {
      return String((await ask({ have: known.sequence, replace: edit }, 8000)).result ?? 'no-answer');
    },
    async select(start, end) {
      await ask({ select: { start, end } }, 2000);
    },
  };
}

function parse(detail: unknown): Answer {
  try {
    const value: unknown = typeof detail === 'string' ? JSON.parse(detail) : null;
    return typeof value === 'object' && value !== null ? (value as Answer) : {};
  } catch {
    return {};
  }
}

/** The text that an answer describes; `null` for a shape that makes no sense, so that the next read asks for all. */
function patched(old: string, { sequence, same, start, removed, added }: Answer): string | null {
  if (typeof sequence !== 'number') return null;
  if (same === true) return old;
  if (typeof added !== 'string' || typeof start !== 'number' || typeof removed !== 'number') return null;
  const next = removed < 0 ? added : old.slice(0, start) + added + old.slice(start + removed);
  return next.length <= LONGEST_TEXT ? next : null;
}
