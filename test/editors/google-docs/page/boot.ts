import type { StandinConfig } from '../config.ts';
import type { DocumentSource } from './model/source.ts';

/** What the server writes into the page for the editor script. */
export interface Boot {
  readonly config: StandinConfig;
  readonly source: DocumentSource;
  /** `/preview`: no toolbar, no input. */
  readonly preview: boolean;
}

/** The names of the real page's globals that matter here. */
export interface PageGlobals {
  _docs_annotate_canvas_by_ext?: unknown;
  _docs_annotate_getAnnotatedText?: unknown;
}
