import type { Analysis } from '../../analyzers/analysis.ts';
import type { Finding } from '../../analyzers/finding.ts';
import { createMemory } from '../../analyzers/memory.ts';
import type { Paragraph, Text } from '../../analyzers/text.ts';
import { analysisMessages } from '../shared/analysis-messages.ts';
import { carry } from './carry.ts';
import type { Choices } from './choices.ts';
import type { Editor, Mark, Refusal, SelfCheckFailed } from './editors/editor.ts';
import { judgeSlices } from './judge-slices.ts';
import { nearFirst } from './near-first.ts';
import { slicesOf } from './slices-of.ts';

/** What is known of the document at this moment. Before the first reading there is none. */
export type Reading =
  | { readonly refusal: Refusal }
  | {
      readonly text: Text;
      readonly analysis: Analysis;
      readonly findings: readonly Finding[];
      /** Only what was on screen could be read. */
      readonly partial: boolean;
      /** Not `null`: the findings can be listed, and nothing is put on the page. */
      readonly selfCheck: SelfCheckFailed | null;
      /** `more`: paragraphs are still being judged. `unanswered`: some could not be, because nobody answered. */
      readonly judged: Judged;
    };

type Judged = 'all' | 'more' | 'unanswered';

export interface ReadingLoop {
  /** The last finished reading. */
  readonly reading: Reading | null;
  /** Reads again and resolves when a reading that began after this call is done. */
  refresh(): Promise<void>;
}

/** When the background gave no answer: the first pause before it is asked again and the longest, in milliseconds. */
const AGAIN = { first: 2_000, longest: 60_000 };

/**
 * Reads, has judged and paints, one reading at a time: what changes meanwhile is read when the running one is done. A
 * text that did not change costs the comparison of two revisions; of one that did, only the paragraphs that are new to
 * this review are sent to the background, those on screen first.
 */
export function openReadingLoop(
  editor: Editor,
  choices: Choices,
  onReading: () => void,
  signal: AbortSignal,
): ReadingLoop {
  let reading: Reading | null = null;
  let memory = createMemory();
  let memoryFor = '';
  let choicesChanged = false;
  let painted: readonly Mark[] | null = null;
  let running: Promise<void> | null = null;
  let waiting: Promise<void> | null = null;
  let pause = AGAIN.first;
  let again: ReturnType<typeof setTimeout> | undefined;

  const once = async (): Promise<void> => {
    const answer = await editor.read();
    if (signal.aborted) return;
    if ('refused' in answer) {
      if (reading !== null && 'refusal' in reading && reading.refusal.refused === answer.refused) return;
      editor.paint([]);
      painted = [];
      reading = { refusal: answer };
      return onReading();
    }
    const { partial, selfCheck } = editor;
    const known = reading !== null && 'text' in reading ? reading : null;
    const isSame = known?.text.revision === answer.revision && known.selfCheck?.check === selfCheck?.check;
    const isDone = known?.judged === 'all' || (known?.judged === 'unanswered' && again !== undefined);
    if (isSame && isDone && !choicesChanged) return;
    choicesChanged = false;
    const rulesOff = [...choices.rulesOff].sort();
    if (memoryFor !== rulesOff.join()) {
      memoryFor = rulesOff.join();
      memory = createMemory();
    }

    const show = (analysis: Analysis, findings: readonly Finding[], judged: Judged): void => {
      reading = { text: answer, analysis, findings, partial, selfCheck, judged };
      const marks = selfCheck === null ? marksOf(findings) : [];
      // The places of marks are those of a text: after each new one they are painted once at least.
      if (painted === null || !areSame(painted, marks)) editor.paint(marks);
      painted = marks;
      onReading();
    };
    // Before anything is awaited: the editor's places are already those of the new text.
    painted = null;
    const carried =
      known === null
        ? []
        : carry(known.findings, known.text, answer).filter(({ rule }) => !choices.rulesOff.has(rule));
    if (known !== null) show(known.analysis, carried, known.judged === 'unanswered' ? 'unanswered' : 'more');

    const publish = async (judged: Judged): Promise<void> => {
      const analysis = memory.recall(answer);
      const unjudged = memory.unread(answer);
      const kept = carried.filter((one) => unjudged.some((p) => p.start <= one.start && one.end <= p.end));
      const all = [...analysis.findings, ...kept].sort((a, b) => a.start - b.start);
      const findings = await choices.withoutIgnored(kept.length === 0 ? analysis.findings : all, answer);
      if (!signal.aborted) show(analysis, findings, judged);
    };

    const unread = memory.unread(answer);
    let slices = slicesOf(unread);
    const isLong = slices.length > 1;
    if (isLong) slices = slicesOf(nearFirst(unread, (paragraph) => distance(editor, paragraph)));
    let left = unread.length;
    let isFirst = true;
    for await (const isAnswered of judgeSlices(slices, rulesOff, memory, signal)) {
      left = memory.unread(answer).length;
      if (left === 0) break;
      // What is on screen is marked before the rest is judged.
      if (isLong && isFirst) await publish(isAnswered ? 'more' : 'unanswered');
      isFirst = false;
      // Something changed meanwhile: what is on screen now goes first again, and what was learnt is kept.
      if (isAnswered && waiting !== null) return;
    }
    if (signal.aborted) return;
    clearTimeout(again);
    again = undefined;
    if (left === 0) pause = AGAIN.first;
    else later();
    await publish(left === 0 ? 'all' : 'unanswered');
  };

  /** A background that does not answer is asked again, less and less often. */
  const later = (): void => {
    again = setTimeout(() => {
      again = undefined;
      void refresh();
    }, pause);
    pause = Math.min(pause * 2, AGAIN.longest);
  };

  const refresh = (): Promise<void> => {
    if (signal.aborted) return Promise.resolve();
    if (running === null) {
      running = once().finally(() => {
        running = null;
      });
      return running;
    }
    waiting ??= running.then(() => {
      waiting = null;
      return refresh();
    });
    return waiting;
  };

  void analysisMessages.wake(signal);
  choices.onChange(() => {
    choicesChanged = true;
    void refresh();
  }, signal);
  editor.onChange(() => void refresh(), signal);
  signal.addEventListener('abort', () => clearTimeout(again));

  return {
    get reading() {
      return reading;
    },
    refresh,
  };
}

const marksOf = (findings: readonly Finding[]): readonly Mark[] =>
  findings.map(({ rule, group, start, end }, index) => ({ id: `${rule}/${index}`, group, start, end }));

const areSame = (a: readonly Mark[], b: readonly Mark[]): boolean =>
  a.length === b.length &&
  a.every(({ id, start, end }, index) => {
    const other = b[index];
    return id === other?.id && start === other.start && end === other.end;
  });

/** How far a paragraph is from the middle of the screen, in CSS pixels; infinite when it is not drawn. */
function distance(editor: Editor, { start, end }: Paragraph): number {
  // Its first words tell; measuring all of a long paragraph costs as much as it is long.
  const [box] = editor.rects({ start, end: Math.min(end, start + 20) });
  if (box === undefined) return Number.POSITIVE_INFINITY;
  return Math.abs((box.top + box.bottom) / 2 - innerHeight / 2);
}
