import { annotatedText, isOffered, requestAnnotationLayer } from './annotated-text.ts';
import { type ReplaceRequest, replace } from './replace.ts';

const ASK = 'genderbril:docs-ask';
const ANSWER = 'genderbril:docs-answer';

/** The last text that was sent, so that a keystroke sends the changed characters and not the document. */
let sent = { sequence: 0, text: '' };

/**
 * Answers the isolated world: a CustomEvent with a JSON string in, one out. The page can send the same questions and
 * gains nothing by it: reading and pasting into its own document are things that its own scripts do already.
 */
export function openBridge(): void {
  requestAnnotationLayer();
  document.addEventListener(ASK, (event) => {
    // With two copies of this script on one page, one answers: an edit asked for once is made once.
    event.stopImmediatePropagation();
    const question = parse((event as CustomEvent<unknown>).detail);
    if (question === null) return;
    void answerTo(question).then((answer) => {
      document.dispatchEvent(
        new CustomEvent(ANSWER, { detail: JSON.stringify({ id: question.id, ...answer }) }),
      );
    });
  });
}

type Question = { id: string; have?: unknown; replace?: unknown; select?: unknown };

function parse(detail: unknown): Question | null {
  try {
    const value = JSON.parse(String(detail)) as Question | null;
    return typeof value?.id === 'string' ? value : null;
  } catch {
    return null;
  }
}

async function answerTo(question: Question): Promise<object> {
  try {
    if (question.replace !== undefined) {
      // Asked of a text that is no longer there: the caller reads again and finds its words anew.
      if (question.have !== sent.sequence) return { result: 'stale' };
      return { result: await replace(question.replace as ReplaceRequest, sent.text) };
    }
    if (question.select !== undefined) return await select(question.select as { start: number; end: number });
    return await read(question.have);
  } catch {
    return { result: 'unavailable' };
  }
}

async function read(have: unknown): Promise<object> {
  const text = (await annotatedText())?.getText();
  if (text === undefined) return { result: isOffered() ? 'waiting' : 'missing' };
  if (have !== sent.sequence || sent.sequence === 0) {
    sent = { sequence: sent.sequence + 1, text };
    return { sequence: sent.sequence, start: 0, removed: -1, added: text };
  }
  if (text === sent.text) return { sequence: sent.sequence, same: true };
  const old = sent.text;
  let start = 0;
  const shorter = Math.min(old.length, text.length);
  while (start < shorter && old.charCodeAt(start) === text.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < shorter - start &&
    old.charCodeAt(old.length - 1 - tail) === text.charCodeAt(text.length - 1 - tail)
  ) {
    tail++;
  }
  sent = { sequence: sent.sequence + 1, text };
  return {
    sequence: sent.sequence,
    start,
    removed: old.length - start - tail,
    added: text.slice(start, text.length - tail),
  };
}

/** Docs scrolls to what is selected; that is how a page that was never drawn is brought into view. */
async function select({ start, end }: { start: number; end: number }): Promise<object> {
  (await annotatedText())?.setSelection(start, end);
  return { result: 'applied' };
}
