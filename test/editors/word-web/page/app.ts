import type { WordProfile } from '../profile.ts';
import type { LogEntry, Start } from '../protocol.ts';
import { layCovers } from './acetate.ts';
import { Caret } from './caret.ts';
import { Guard } from './guard.ts';
import { Highlights } from './highlights.ts';
import { Model } from './model.ts';
import { PagesView } from './pages-view.ts';
import { type Skeleton, skeleton } from './skeleton.ts';
import type { Wire } from './wire.ts';

/** One open document, with everything that shows it and listens to it. */
export class App {
  readonly profile: WordProfile;
  readonly skeleton: Skeleton;
  readonly guard: Guard;
  model: Model;
  pages: PagesView;
  readonly caret: Caret;
  readonly highlights: Highlights;
  /** Input is heard only once this is true (§5.2). */
  ready = false;
  composing = false;
  dialog = false;

  constructor(
    start: Start,
    readonly wire: Wire,
  ) {
    this.profile = start.profile;
    const readOnly = start.profile.access === 'A2';
    this.model = new Model(start.document);
    this.model.readOnly = readOnly;
    if (start.profile.access === 'A3') this.model.author = 'Ik';
    this.skeleton = skeleton(this.profile, start.document, readOnly);
    this.guard = new Guard(this.skeleton.container, this.profile.foreignAttributes === 'undo', {
      report: (violation) => wire.report({ kind: 'violation', violation }),
      repair: (node) => this.#repair(node),
    });
    this.guard.exempt(this.skeleton.commentBox);
    this.pages = new PagesView(this.skeleton, this.model, this.profile, this.guard);
    this.caret = new Caret(this.skeleton, this.pages, this.model, this.guard, this.profile);
    this.highlights = new Highlights(this.profile, (detail) =>
      wire.report({
        kind: 'violation',
        violation: {
          time: performance.now(),
          kind: 'highlight',
          path: 'CSS.highlights',
          detail,
          corrupt: false,
        },
      }),
    );
    this.pages.onRender = () => {
      this.caret.place();
      this.highlights.refresh(this.pages.views());
      if (start.document.name === 'locked') layCovers(this);
    };
    this.model.onChange((what) => this.#changed(what));
    this.showMode();
  }

  /** The node that keys go to. */
  get editable(): HTMLElement | null {
    const pages = this.profile.renderer === 'R3' && this.profile.canvasEditable === 'pages';
    return pages ? this.skeleton.pages : this.skeleton.proxy;
  }

  /** Text may be typed here and now. */
  get hearing(): boolean {
    return this.ready && !this.dialog && !this.model.readOnly;
  }

  log(type: string, detail: string, trusted: boolean, verdict: LogEntry['verdict']): void {
    this.wire.report({
      kind: 'log',
      entry: { time: performance.now(), type, detail: detail.slice(0, 200), trusted, verdict },
    });
  }

  /** Focus without the browser's own scrolling. */
  focus(): void {
    this.editable?.focus({ preventScroll: true });
    this.caret.reset();
  }

  /** The mode switcher's and the save button's labels say what can be done (facts §1.3). */
  showMode(): void {
    const labels = {
      en: ['Editing', 'Viewing', 'Reviewing'],
      nl: ['Bewerken', 'Weergeven', 'Controleren'],
      // A language that nobody here speaks: the label says nothing.
      fr: ['Modification', 'Affichage', 'Révision'],
    }[this.profile.language];
    const label = labels[this.model.readOnly ? 1 : this.model.author === null ? 0 : 2] ?? '';
    this.guard.own(() => this.skeleton.mode.setAttribute('aria-label', label));
  }

  showSave(state: 'saving' | 'saved' | 'error'): void {
    const labels = {
      en: { saving: 'Saving...', saved: 'Saved', error: 'Not saved: connection lost' },
      fr: { saving: 'Enregistrement...', saved: 'Enregistré', error: 'Non enregistré' },
      nl: { saving: 'Bezig met opslaan...', saved: 'Opgeslagen', error: 'Niet opgeslagen: geen verbinding' },
    }[this.profile.language];
    this.guard.own(() => this.skeleton.save.setAttribute('aria-label', labels[state]));
  }

  #changed(what: 'text' | 'selection'): void {
    if (what === 'text' && this.#merged()) return;
    if (this.profile.renderer === 'R2') this.pages.hidden = this.model.selection.focus.paraId;
    this.pages.update(what);
    if (what === 'text') {
      this.showSave('saving');
      setTimeout(() => this.showSave(this.profile.access === 'A5' ? 'error' : 'saved'), 700);
    }
  }

  /** A model edit that meets foreign text in the same paragraph: the "corruption" of the reports (§6). */
  #merged(): boolean {
    for (const [id, foreign] of this.guard.foreignText) {
      this.guard.foreignText.delete(id);
      const view = this.pages.views(Number(id))[0];
      if (view === undefined || view.slice.paragraph === this.model.paragraph(Number(id))) continue;
      const violation = {
        time: performance.now(),
        kind: 'text',
        path: `paraid=${id}`,
        detail: foreign.slice(0, 200),
        corrupt: true,
      } as const;
      this.wire.report({ kind: 'violation', violation });
      this.model.remote(Number(id), 0, foreign.trim());
      return true;
    }
    return false;
  }

  #repair(node: Node): boolean {
    const { proxy } = this.skeleton;
    if (proxy?.contains(node) && node !== proxy) {
      this.caret.reset();
      return true;
    }
    const inner = node !== this.skeleton.pages && this.pages.repair(node);
    if (node === proxy) this.caret.reset();
    return inner;
  }
}
