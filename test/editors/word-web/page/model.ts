import { type Paragraph, type Story, textOf, type WordDocument } from '../document.ts';
import { isProtected, replacement, shiftOffset, sliceRuns, spliceRuns, withRuns } from './edit.ts';

/** A place in the main story that survives edits elsewhere. */
export interface Position {
  readonly paraId: number;
  readonly offset: number;
}

export interface Selection {
  readonly anchor: Position;
  readonly focus: Position;
}

interface Step {
  readonly label: string;
  readonly time: number;
  stories: readonly Story[];
  readonly selection: Selection;
}

/** Thrown where Word would say no: view mode, a locked control, a composition under way. */
export class Refused extends Error {}

/** The document itself. Everything on the screen is output of this; nothing on the screen is input to it (§1). */
export class Model {
  stories: readonly Story[];
  selection: Selection;
  /** Off, or the author under whose name changes are tracked. */
  author: string | null = null;
  readOnly = false;
  readonly undoStack: Step[] = [];
  readonly redoStack: Step[] = [];
  readonly #listeners: ((what: 'text' | 'selection') => void)[] = [];
  #indexed: readonly Paragraph[] | null = null;
  #places = new Map<number, number>();
  #typing = false;
  #grouping: string | null = null;

  constructor(public source: WordDocument) {
    this.stories = source.stories;
    this.selection = this.#collapsed({ paraId: this.main[0]?.paraId ?? 0, offset: 0 });
  }

  get main(): readonly Paragraph[] {
    return this.stories[0]?.paragraphs ?? [];
  }

  onChange(listener: (what: 'text' | 'selection') => void): void {
    this.#listeners.push(listener);
  }

  paragraph(paraId: number): Paragraph | undefined {
    return this.main[this.index(paraId)];
  }

  /** Place of a paragraph in the main story; -1 when it is gone. */
  index(paraId: number): number {
    const { main } = this;
    if (this.#indexed !== main) {
      this.#indexed = main;
      this.#places = new Map(main.map((each, index) => [each.paraId, index]));
    }
    return this.#places.get(paraId) ?? -1;
  }

  /** Another document in the same editor: Word does this without loading its frame again. */
  open(source: WordDocument): void {
    this.source = source;
    this.stories = source.stories;
    this.undoStack.length = 0;
    this.redoStack.length = 0;
    this.#typing = false;
    this.selection = this.#collapsed({ paraId: this.main[0]?.paraId ?? 0, offset: 0 });
    this.#tell('text');
  }

  /** The selection in document order, held inside what still exists. */
  ordered(selection: Selection = this.selection): { from: Position; to: Position } {
    const [a, b] = [this.#held(selection.anchor), this.#held(selection.focus)];
    const [i, j] = [this.index(a.paraId), this.index(b.paraId)];
    return i < j || (i === j && a.offset <= b.offset) ? { from: a, to: b } : { from: b, to: a };
  }

  select(anchor: Position, focus: Position = anchor): void {
    this.selection = { anchor: this.#held(anchor), focus: this.#held(focus) };
    this.#typing = false;
    this.#tell('selection');
  }

  /** Replaces a range of the main story; `\r` and `\n` in the text break paragraphs. One undo step, or part of one. */
  replace(label: string, from: Position, to: Position, text: string): void {
    if (this.readOnly) throw new Refused('AccessDenied');
    const [first, last] = [this.index(from.paraId), this.index(to.paraId)];
    const [head, tail] = [this.main[first], this.main[last]];
    if (head === undefined || tail === undefined) throw new Refused('Gone');
    const touched = this.main.slice(first, last + 1);
    touched.forEach((each, index) => {
      const start = index === 0 ? from.offset : 0;
      const end = index === touched.length - 1 ? to.offset : textOf(each).length;
      if (isProtected(each, start, end)) throw new Refused('Locked');
    });
    const lines = text.split(/\r\n|\r|\n/);
    const old = first === last ? head.runs : [...head.runs, ...touched.slice(1).flatMap((each) => each.runs)];
    const before = touched.slice(0, -1).reduce((sum, each) => sum + textOf(each).length, 0);
    const fresh = replacement(old, from.offset, before + to.offset, lines[0] ?? '', this.author);
    const runs = spliceRuns(old, from.offset, before + to.offset, fresh);
    const grown = fresh.reduce((sum, run) => sum + run.text.length, 0);
    const made: Paragraph[] = [
      withRuns(head, lines.length === 1 ? runs : sliceRuns(runs, 0, from.offset + grown)),
    ];
    lines.slice(1).forEach((line, index) => {
      const rest = index === lines.length - 2 ? sliceRuns(runs, from.offset + grown, Infinity) : [];
      const format = rest[0]?.format ?? {};
      made.push({
        ...head,
        heading: 0,
        paraId: 1_000_000_000 + Math.floor(Math.random() * 900_000_000),
        localId: `{${crypto.randomUUID().toUpperCase()}}`,
        runs: [...(line === '' ? [] : [{ text: line, format }]), ...rest],
      });
    });
    const end = made.at(-1) ?? head;
    const offset =
      lines.length === 1 ? from.offset + grown : textOf(end).length - (textOf(tail).length - to.offset);
    this.#commit(
      label,
      this.#withMain([...this.main.slice(0, first), ...made, ...this.main.slice(last + 1)]),
      {
        paraId: end.paraId,
        offset,
      },
    );
  }

  /** Writes inside `work` become one undo step with this label (the model object's transaction, §9). */
  group(label: string): () => void {
    const outer = this.#grouping;
    const depth = this.undoStack.length;
    this.#grouping = outer ?? label;
    this.#typing = false;
    return () => {
      this.#grouping = outer;
      if (outer === null && this.undoStack.length > depth + 1) this.undoStack.length = depth + 1;
    };
  }

  undo(): boolean {
    return this.#travel(this.undoStack, this.redoStack);
  }

  redo(): boolean {
    return this.#travel(this.redoStack, this.undoStack);
  }

  /** Forgets the last step as if it had not been: what a flaky paste does when Word reconciles (§5.2). */
  takeBack(): void {
    const step = this.undoStack.pop();
    if (step === undefined) return;
    this.stories = step.stories;
    this.#typing = false;
    this.#tell('text');
  }

  /** A co-author's insertion: in the document and under every step of the history, so that undo keeps it. */
  remote(paraId: number, offset: number, text: string): void {
    const base = this.paragraph(paraId);
    if (base === undefined) return;
    const insert = (stories: readonly Story[]): readonly Story[] =>
      stories.map((story, index) =>
        index > 0
          ? story
          : {
              ...story,
              paragraphs: story.paragraphs.map((each) => (each.paraId === paraId ? put(each) : each)),
            },
      );
    const put = (each: Paragraph): Paragraph => {
      const at = Math.min(shiftOffset(textOf(base), textOf(each), offset), textOf(each).length);
      const format = sliceRuns(each.runs, Math.max(at - 1, 0), Math.max(at, 1))[0]?.format ?? {};
      return withRuns(each, spliceRuns(each.runs, at, at, [{ text, format }]));
    };
    for (const step of [...this.undoStack, ...this.redoStack]) step.stories = insert(step.stories);
    this.stories = insert(this.stories);
    const move = (position: Position): Position =>
      position.paraId === paraId && position.offset > offset
        ? { paraId, offset: position.offset + text.length }
        : position;
    this.selection = { anchor: move(this.selection.anchor), focus: move(this.selection.focus) };
    this.#tell('text');
  }

  #commit(label: string, stories: readonly Story[], caret: Position): void {
    const last = this.undoStack.at(-1);
    const now = performance.now();
    // Typing goes on in one step until a pause of a second (§3).
    const continues =
      label === 'typing' && this.#typing && last?.label === 'typing' && now - last.time < 1000;
    if (continues) this.undoStack[this.undoStack.length - 1] = { ...last, time: now };
    else
      this.undoStack.push({
        label: this.#grouping ?? label,
        time: now,
        stories: this.stories,
        selection: this.selection,
      });
    this.redoStack.length = 0;
    this.#typing = label === 'typing';
    this.stories = stories;
    this.selection = this.#collapsed(caret);
    this.#tell('text');
  }

  #travel(from: Step[], to: Step[]): boolean {
    const step = from.pop();
    if (step === undefined || this.readOnly) return false;
    to.push({ label: step.label, time: 0, stories: this.stories, selection: this.selection });
    this.stories = step.stories;
    this.selection = step.selection;
    this.#typing = false;
    this.#tell('text');
    return true;
  }

  #withMain(paragraphs: readonly Paragraph[]): readonly Story[] {
    return this.stories.map((story, index) => (index === 0 ? { ...story, paragraphs } : story));
  }

  #collapsed(position: Position): Selection {
    return { anchor: position, focus: position };
  }

  #held(position: Position): Position {
    const paragraph = this.paragraph(position.paraId) ?? this.main[0];
    if (paragraph === undefined) return position;
    const length = textOf(paragraph).length;
    return { paraId: paragraph.paraId, offset: Math.max(0, Math.min(position.offset, length)) };
  }

  #tell(what: 'text' | 'selection'): void {
    for (const listener of this.#listeners) listener(what);
  }
}
