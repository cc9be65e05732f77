import { askSlice, askText } from './ask-model.ts';
import { MOST_CHARACTERS } from './protocol.ts';
import { nextTask } from './wait.ts';

/** The main story as Word's model has it. `body` is exact: offsets in it are what the model understands. */
export interface ModelReading {
  readonly body: string;
  readonly version: number;
  readonly tracking: boolean | null;
}

/**
 * Reads the whole document through the page's world, in pieces with a pause between, so that no task is long.
 *
 * @param known the last reading; returned as it is when the model says that nothing changed.
 * @returns `null` without a (usable) model; `'too-large'` beyond the limit.
 */
export async function readModel(known: ModelReading | null): Promise<ModelReading | null> {
  const answer = askText(known?.version ?? 0);
  if (answer === null || answer.length > MOST_CHARACTERS) return null;
  if (answer.same && known !== null)
    return answer.tracking === known.tracking ? known : { ...known, tracking: answer.tracking };
  let body = '';
  while (body.length < answer.length) {
    if (body !== '') await nextTask();
    const slice = askSlice(answer.version, body.length);
    if (slice === null || slice === '') return null;
    body += slice;
  }
  return body.length === answer.length ? { body, version: answer.version, tracking: answer.tracking } : null;
}
