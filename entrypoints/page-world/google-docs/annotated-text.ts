/** What Google Docs hands to extensions (Docs facts F5.1). Every call may throw; nothing here is documented. */
export interface AnnotatedText {
  getText(): string;
  getSelection(): readonly { readonly start: number; readonly end: number }[];
  setSelection(start: number, end: number): void;
}

interface DocsWindow {
  _docs_annotate_canvas_by_ext?: string;
  _docs_annotate_getAnnotatedText?: (requester: string) => Promise<AnnotatedText | null>;
}

/** Docs logs the requester, so it is our own name and nobody else's (F1.7). */
const REQUESTER = 'genderbril';

const docs = window as unknown as DocsWindow;

/** Docs reads this once, when its editor starts. A value that is there already is another extension's (F1.8). */
export function requestAnnotationLayer(): void {
  docs._docs_annotate_canvas_by_ext ||= REQUESTER;
}

/** Whether Docs hands out its text here at all; without the annotation layer it may not (F5.3). */
export const isOffered = (): boolean => typeof docs._docs_annotate_getAnnotatedText === 'function';

/** A fresh object for each use: a kept one goes stale or dies with its tab (F5.11). `null` until Docs is ready. */
export async function annotatedText(): Promise<AnnotatedText | null> {
  try {
    const text = await docs._docs_annotate_getAnnotatedText?.(REQUESTER);
    return typeof text?.getText === 'function' ? text : null;
  } catch {
    // Throws or rejects until the document has had a caret (F5.4).
    return null;
  }
}
