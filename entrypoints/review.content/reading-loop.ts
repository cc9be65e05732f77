import type { Analysis } from '../../analyzers/analysis.ts';
import { createAnalyzer } from '../../analyzers/analyze.ts';
import type { Finding } from '../../analyzers/finding.ts';
import { rules } from '../../analyzers/rules/index.ts';
import type { Text } from '../../analyzers/text.ts';
import type { Choices } from './choices.ts';
import type { Editor, Refusal, SelfCheckFailed } from './editors/editor.ts';
import { inSlices } from './in-slices.ts';

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
    };

export interface ReadingLoop {
  /** The last finished reading. */
  readonly reading: Reading | null;
  /** Reads again and resolves when a reading that began after this call is done. */
  refresh(): Promise<void>;
}

/**
 * Reads, analyzes and paints, one reading at a time: what changes meanwhile is read when the running one is done. A
 * text that did not change costs the comparison of two revisions.
 */
export function openReadingLoop(
  editor: Editor,
  choices: Choices,
  onReading: () => void,
  signal: AbortSignal,
): ReadingLoop {
  let reading: Reading | null = null;
  let analyzer = createAnalyzer();
  let analyzerFor = '';
  let choicesChanged = false;
  let running: Promise<void> | null = null;
  let waiting: Promise<void> | null = null;

  const once = async (): Promise<void> => {
    const answer = await editor.read();
    if (signal.aborted) return;
    if ('refused' in answer) {
      if (reading !== null && 'refusal' in reading && reading.refusal.refused === answer.refused) return;
      editor.paint([]);
      reading = { refusal: answer };
      return onReading();
    }
    const { partial, selfCheck } = editor;
    const known = reading !== null && 'text' in reading ? reading : null;
    const isSame = known?.text.revision === answer.revision && known.selfCheck?.check === selfCheck?.check;
    if (isSame && !choicesChanged) return;
    choicesChanged = false;
    const off = [...choices.rulesOff].sort().join();
    if (analyzerFor !== off) {
      analyzerFor = off;
      analyzer = createAnalyzer({
        rules: new Set([...rules.keys()].filter((rule) => !choices.rulesOff.has(rule))),
      });
    }
    const analysis = await inSlices(analyzer.steps(answer), signal);
    if (analysis === null) return;
    const findings = await choices.withoutIgnored(analysis.findings, answer);
    if (signal.aborted) return;
    reading = { text: answer, analysis, findings, partial, selfCheck };
    editor.paint(
      selfCheck !== null
        ? []
        : findings.map(({ rule, group, start, end }, index) => ({
            id: `${rule}/${index}`,
            group,
            start,
            end,
          })),
    );
    onReading();
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

  choices.onChange(() => {
    choicesChanged = true;
    void refresh();
  }, signal);
  editor.onChange(() => void refresh(), signal);

  return {
    get reading() {
      return reading;
    },
    refresh,
  };
}
