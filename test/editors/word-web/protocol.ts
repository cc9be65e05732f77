import type { WordDocument } from './document.ts';
import type { WordProfile } from './profile.ts';

/** What the page gets when its script starts. */
export interface Start {
  readonly session: number;
  readonly profile: WordProfile;
  readonly document: WordDocument;
}

/** Something the test asks of the page, handed out by the long poll. */
export interface Command {
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
}

/** Something the page tells its server. */
export type Report =
  | { readonly kind: 'answer'; readonly id: number; readonly value?: unknown; readonly error?: string }
  | { readonly kind: 'ready' }
  | { readonly kind: 'log'; readonly entry: LogEntry }
  | { readonly kind: 'violation'; readonly violation: Violation }
  | { readonly kind: 'page-error'; readonly message: string };

/** One input that reached the editor, and what became of it (§12). */
export interface LogEntry {
  readonly time: number;
  readonly type: string;
  readonly detail: string;
  readonly trusted: boolean;
  readonly verdict: 'accepted' | 'ignored' | 'dropped' | 'reverted' | 'queued' | 'refused';
}

/** Something that touched what is not its own (§6). */
export interface Violation {
  readonly time: number;
  readonly kind: 'node' | 'text' | 'attribute' | 'highlight';
  readonly path: string;
  readonly detail: string;
  /** The foreign text met a model edit of the same paragraph and is now in the document. */
  readonly corrupt: boolean;
}

export interface ModelReport {
  readonly name: string;
  readonly stories: readonly {
    readonly id: string;
    readonly kind: string;
    /** Paragraphs joined as §3 says; offsets of `geometry` count in this. */
    readonly text: string;
    readonly paragraphs: readonly {
      readonly paraId: number;
      readonly localId: string;
      readonly start: number;
      readonly text: string;
      readonly kind: 'body' | 'heading' | 'list' | 'cell';
    }[];
  }[];
  /** Of text, formats and structure: equal hashes mean equal documents. */
  readonly hash: string;
}

export interface SelectionReport {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The document has the focus and the editable is the active element. */
  readonly focused: boolean;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What the model object and the extension cost the page (§12). */
export interface PerfReport {
  readonly longTasks: readonly number[];
  readonly modelCalls: number;
  readonly charactersRead: number;
  readonly longestCall: number;
  readonly slowCalls: number;
  /** Frames that took longer than 1.5 of a frame since the last `perf()`. */
  readonly droppedFrames: number;
}
