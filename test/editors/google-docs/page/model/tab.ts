import { applyChange, type Change, suggestChange } from './edit.ts';
import { type Raw, serialize } from './raw.ts';
import type { Paragraph, TabSource } from './source.ts';

/** Where the user's selection begins and where it is being moved; a caret when they are equal. */
export interface Selection {
  readonly anchor: number;
  readonly focus: number;
}

interface Snapshot {
  readonly paragraphs: readonly Paragraph[];
  readonly selection: Selection;
}

const TYPING_BURST_MS = 1000;

/** The model of one open tab: its paragraphs, its selection, its undo stack. */
export class Tab {
  readonly id: string;
  readonly title: string;
  readonly header: readonly Paragraph[];
  /** A footer that is painted but not in the model's text (knob `tail: plain`). */
  readonly silentFooter: readonly Paragraph[];
  paragraphs: readonly Paragraph[];
  raw: Raw;
  selection: Selection = { anchor: 1, focus: 1 };
  private undoStack: Snapshot[] = [];
  private redoStack: Snapshot[] = [];
  private typingUntil = 0;
  private readonly tableControls: 'full' | 'cellOnly';
  private readonly loaded: readonly Paragraph[];

  constructor(source: TabSource, tail: 'footer' | 'plain', tableControls: 'full' | 'cellOnly') {
    this.id = source.id;
    this.title = source.title;
    this.header = source.header;
    this.tableControls = tableControls;
    const footer = source.footer.map((p) => ({ rich: p.rich, kind: { ...p.kind, footer: true } }));
    this.silentFooter = tail === 'plain' ? footer : [];
    this.paragraphs = tail === 'plain' ? source.body : [...source.body, ...footer];
    this.loaded = this.paragraphs;
    this.raw = serialize(this.paragraphs, tableControls);
  }

  /** Everything as it was loaded, nothing to undo. */
  reset(): void {
    this.undoStack = [];
    this.redoStack = [];
    this.select(1, 1);
    this.take(this.loaded);
  }

  get start(): number {
    return Math.min(this.selection.anchor, this.selection.focus);
  }

  get end(): number {
    return Math.max(this.selection.anchor, this.selection.focus);
  }

  get undoDepth(): number {
    return this.undoStack.length;
  }

  /** The user's own edit: one undo step, or part of the running one while typing. */
  edit(change: Change, how: { suggesting: boolean; typing: boolean }): void {
    const now = Date.now();
    if (!(how.typing && now < this.typingUntil)) {
      this.undoStack.push({ paragraphs: this.paragraphs, selection: this.selection });
    }
    this.typingUntil = how.typing ? now + TYPING_BURST_MS : 0;
    this.redoStack = [];
    const apply = how.suggesting ? suggestChange : applyChange;
    this.take(apply(this.paragraphs, this.raw, change));
    const caret = (how.suggesting ? change.end : change.start) + change.text.length;
    this.selection = { anchor: caret, focus: caret };
  }

  /** Somebody else's edit (R11.3): no undo step, and the selection moves along with its text. */
  remoteEdit(change: Change): void {
    const shift = change.text.length - (change.end - change.start);
    const move = (at: number) => {
      if (at <= change.start) return at;
      return at >= change.end ? at + shift : change.start + Math.min(at - change.start, change.text.length);
    };
    this.take(applyChange(this.paragraphs, this.raw, change));
    this.selection = { anchor: move(this.selection.anchor), focus: move(this.selection.focus) };
    this.typingUntil = 0;
  }

  /** A move of the selection ends a burst of typing. */
  select(anchor: number, focus: number): void {
    this.selection = { anchor, focus };
    this.typingUntil = 0;
  }

  undo(): boolean {
    return this.travel(this.undoStack, this.redoStack);
  }

  redo(): boolean {
    return this.travel(this.redoStack, this.undoStack);
  }

  private travel(from: Snapshot[], to: Snapshot[]): boolean {
    const snapshot = from.pop();
    if (!snapshot) return false;
    to.push({ paragraphs: this.paragraphs, selection: this.selection });
    this.take(snapshot.paragraphs);
    this.selection = snapshot.selection;
    this.typingUntil = 0;
    return true;
  }

  private take(paragraphs: readonly Paragraph[]): void {
    this.paragraphs = paragraphs;
    this.raw = serialize(paragraphs, this.tableControls);
  }
}
