import { call, member } from './unknown-object.ts';

/** The parts of Word's own automation layer that are used (Word facts 3.4). Undocumented, so found anew each time. */
export interface Model {
  readonly extension: unknown;
  readonly document: unknown;
  readonly body: unknown;
  /** The main story. Paragraphs end in `\r`, cells in U+0007, objects are U+FFFC. */
  readonly text: string;
}

/** `null` when Word does not offer it, has not loaded it yet, or has renamed it. */
export function findModel(): Model | null {
  const extension = member(member(window, 'WordEditor'), 'Extension');
  const document = call(member(extension, 'AutomationUtility'), 'getDocument');
  const body = member(document, 'body');
  const text = member(body, 'text');
  return typeof text === 'string' ? { extension, document, body, text } : null;
}

/** Whether Word tracks changes now; `null` when it does not say. `changeTrackingMode` 0 is off (Word facts 3.4). */
export function isTracking({ document }: Model): boolean | null {
  const mode = member(document, 'changeTrackingMode');
  if (typeof mode === 'number') return mode !== 0;
  if (typeof mode === 'string') return mode !== 'Off';
  return null;
}
