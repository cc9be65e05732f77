import { NOTE_REFERENCE, type Paragraph, PICTURE, plainText, textOf } from '../document.ts';
import type { App } from './app.ts';
import { type Position, Refused } from './model.ts';
import type { Perf } from './perf.ts';

/** A collection that only says how long it is. */
const counted = (count: number) => ({ length: () => count });

/** What of a paragraph's text the model object shows; with deletions left out, offsets are counted without them. */
function shown(app: App, paragraph: Paragraph): { text: string; offsets: number[] } {
  let text = '';
  const offsets: number[] = [];
  let at = 0;
  for (const run of paragraph.runs) {
    const hidden = app.profile.deletedText === 'excluded' && run.format.revision?.kind === 'delete';
    for (let index = 0; index < run.text.length; index++, at++) {
      const char = run.text[index] === NOTE_REFERENCE ? app.profile.noteInModel : run.text[index];
      if (!hidden && char !== '') {
        text += char;
        offsets.push(at);
      }
    }
  }
  offsets.push(at);
  return { text, offsets };
}

/** A range of the main story as Word's automation layer shows one: synchronous, live, and small (facts §3.4). */
export class AutomationRange {
  #from: Position;
  #to: Position;

  constructor(
    private readonly app: App,
    private readonly perf: Perf,
    readonly parentBody: AutomationBody,
    from: Position,
    to: Position,
  ) {
    this.#from = from;
    this.#to = to;
  }

  get text(): string {
    return this.perf.call(() => {
      const { main } = this.app.model;
      const [first, last] = [this.app.model.index(this.#from.paraId), this.app.model.index(this.#to.paraId)];
      const part = main.slice(first, last + 1).map((paragraph) => shownParagraph(this.app, paragraph));
      const { text, starts } = plainText(part, this.app.profile.cellEnd);
      const start = visibleOffset(this.app, main[first], this.#from.offset);
      const end = (starts.at(-1) ?? 0) + visibleOffset(this.app, main[last], this.#to.offset);
      const out = text.slice(start, end);
      this.perf.read(out.length);
      return out;
    });
  }

  get isEmpty(): boolean {
    return this.#from.paraId === this.#to.paraId && this.#from.offset === this.#to.offset;
  }

  /** 0 whole, 1 start, 2 end. */
  getRange(location = 0): AutomationRange {
    const [from, to] =
      location === 1
        ? [this.#from, this.#from]
        : location === 2
          ? [this.#to, this.#to]
          : [this.#from, this.#to];
    return new AutomationRange(this.app, this.perf, this.parentBody, from, to);
  }

  expandTo(other: AutomationRange): AutomationRange {
    const order = [this.#from, this.#to, other.#from, other.#to].sort(
      (a, b) => this.app.model.index(a.paraId) - this.app.model.index(b.paraId) || a.offset - b.offset,
    );
    return new AutomationRange(
      this.app,
      this.perf,
      this.parentBody,
      order[0] as Position,
      order[3] as Position,
    );
  }

  /** 2 before the text, 3 after it, 4 in its place. */
  insertText(text: string, location: number): AutomationRange {
    return this.perf.call(() => {
      const { app } = this;
      const refuse = (why: string): never => {
        app.log('model', text, false, 'refused');
        throw new Error(why);
      };
      if (app.composing) refuse('GeneralException');
      if (app.model.readOnly) refuse('AccessDenied');
      if (typeof text !== 'string' || ![2, 3, 4].includes(location)) refuse('InvalidArgument');
      const from = location === 3 ? this.#to : this.#from;
      const to = location === 2 ? this.#from : this.#to;
      // W4: the write is taken and lands elsewhere.
      const slip = app.profile.model === 'W4' ? 2 : 0;
      const length = textOf(app.model.paragraph(to.paraId) ?? (app.model.main[0] as Paragraph)).length;
      const move = (at: Position): Position => ({ ...at, offset: Math.min(at.offset + slip, length) });
      try {
        app.model.replace('Model write', move(from), move(to), text);
      } catch (error) {
        if (error instanceof Refused) refuse(error.message);
        throw error;
      }
      app.log('model', text, false, 'accepted');
      const end = app.model.selection.focus;
      this.#to = end;
      return new AutomationRange(app, this.perf, this.parentBody, from, end);
    });
  }
}

/** A paragraph of the main story; always the one with that identity as it is now. */
export class AutomationParagraph {
  constructor(
    private readonly app: App,
    private readonly perf: Perf,
    private readonly body: AutomationBody,
    private readonly paraId: number,
    private readonly index: number,
  ) {}

  get #now(): Paragraph {
    const { main } = this.app.model;
    const here = main[this.index];
    const found = here?.paraId === this.paraId ? here : this.app.model.paragraph(this.paraId);
    if (found === undefined) throw new Error('ItemNotFound');
    return found;
  }

  get text(): string {
    return this.perf.call(() => {
      const { text } = shown(this.app, this.#now);
      this.perf.read(text.length);
      return text + this.app.profile.paragraphEnd;
    });
  }

  get uniqueLocalId(): string {
    return this.#now.localId;
  }

  get fields() {
    return counted(this.#now.runs.filter((run) => run.format.field !== undefined).length);
  }

  get contentControls() {
    return counted(new Set(this.#now.runs.flatMap((run) => run.format.control?.id ?? [])).size);
  }

  get inlinePictures() {
    return counted(textOf(this.#now).split(PICTURE).length - 1);
  }

  get footnotes() {
    return counted(textOf(this.#now).split(NOTE_REFERENCE).length - 1);
  }

  get endnotes() {
    return counted(0);
  }

  get parentContentControlOrNullObject() {
    const { runs } = this.#now;
    return { isNullObject: runs.length === 0 || !runs.every((run) => run.format.control !== undefined) };
  }

  getNext(): AutomationParagraph | null | { readonly isNullObject: true } {
    const at =
      this.app.model.main[this.index]?.paraId === this.paraId
        ? this.index
        : this.app.model.index(this.paraId);
    const next = this.app.model.main[at + 1];
    if (next === undefined) return noNext(this.app);
    return new AutomationParagraph(this.app, this.perf, this.body, next.paraId, at + 1);
  }

  getRange(location = 0): AutomationRange {
    const whole = {
      from: { paraId: this.paraId, offset: 0 },
      to: { paraId: this.paraId, offset: textOf(this.#now).length },
    };
    return new AutomationRange(this.app, this.perf, this.body, whole.from, whole.to).getRange(location);
  }

  getSubrange(offset: number, length: number): AutomationRange {
    const { text, offsets } = shown(this.app, this.#now);
    if (!(offset >= 0 && length >= 0 && offset + length <= text.length)) throw new Error('InvalidArgument');
    const at = (place: number): Position => ({ paraId: this.paraId, offset: offsets[place] ?? 0 });
    const to =
      length === 0 ? at(offset) : { paraId: this.paraId, offset: (offsets[offset + length - 1] ?? 0) + 1 };
    return new AutomationRange(this.app, this.perf, this.body, at(offset), to);
  }
}

function noNext({ profile }: App): null | { readonly isNullObject: true } {
  if (profile.modelEnd === 'throws') throw new Error('ItemNotFound');
  return profile.modelEnd === 'null' ? null : { isNullObject: true };
}

/** The main story. */
export class AutomationBody {
  readonly type = 1;

  constructor(
    private readonly app: App,
    private readonly perf: Perf,
  ) {}

  get text(): string {
    return this.perf.call(() => {
      const { text } = plainText(
        this.app.model.main.map((each) => shownParagraph(this.app, each)),
        this.app.profile.cellEnd,
      );
      this.perf.read(text.length);
      return text + this.app.profile.bodyEnd;
    });
  }

  get paragraphs() {
    return {
      length: () => this.app.model.main.length,
      getFirst: () => {
        const first = this.app.model.main[0];
        if (first === undefined) throw new Error('ItemNotFound');
        return new AutomationParagraph(this.app, this.perf, this, first.paraId, 0);
      },
    };
  }

  getRange(location = 0): AutomationRange {
    const { main } = this.app.model;
    const [first, last] = [main[0] as Paragraph, main.at(-1) as Paragraph];
    return new AutomationRange(
      this.app,
      this.perf,
      this,
      { paraId: first.paraId, offset: 0 },
      { paraId: last.paraId, offset: textOf(last).length },
    ).getRange(location);
  }
}

const shownParagraph = (app: App, paragraph: Paragraph): Paragraph =>
  app.profile.deletedText === 'included' && app.profile.noteInModel === NOTE_REFERENCE
    ? paragraph
    : { ...paragraph, runs: [{ text: shown(app, paragraph).text, format: {} }] };

const visibleOffset = (app: App, paragraph: Paragraph | undefined, offset: number): number =>
  paragraph === undefined ? 0 : shown(app, paragraph).offsets.filter((each) => each < offset).length;
