import type { Mode, StandinConfig } from '../config.ts';
import { pageless, paginated } from './layout/layout.ts';
import { Ruler } from './layout/measure.ts';
import type { Layout } from './layout/placed.ts';
import type { Change } from './model/edit.ts';
import type { DocumentSource } from './model/source.ts';
import { Tab } from './model/tab.ts';

/** What may change about the editor. */
export type Topic = 'text' | 'selection' | 'zoom' | 'mode' | 'tab' | 'size' | 'focus' | 'caret';

/** The state of the whole editor, with no DOM of its own. Views listen to it. */
export class Editor {
  readonly config: StandinConfig;
  readonly title: string;
  readonly tabs: readonly Tab[];
  readonly ruler: Ruler;
  tab: Tab;
  mode: Mode;
  zoom: number;
  /** The width that a pageless document may use, CSS px. */
  width = 1000;
  /** Whether the page has a caret yet (F5.4). */
  hasCaret: boolean;
  /** Whether the text-event iframe has the focus. */
  focused = false;
  private known: Layout | undefined;
  private readonly listeners: ((topic: Topic) => void)[] = [];

  constructor(config: StandinConfig, source: DocumentSource) {
    this.config = config;
    this.title = source.title;
    this.tabs = source.tabs.map((tab) => new Tab(tab, config.tail, config.tableControls));
    const asked = new URLSearchParams(location.search).get('tab');
    const first = this.tabs.find((tab) => tab.id === asked) ?? this.tabs[0];
    if (!first) throw new Error('a document needs a tab');
    this.tab = first;
    this.mode = config.mode;
    this.zoom = config.zoom;
    this.hasCaret = config.caretAtLoad;
    this.ruler = new Ruler(config.widthSkew);
  }

  listen(listener: (topic: Topic) => void): void {
    this.listeners.push(listener);
  }

  tell(topic: Topic): void {
    if (topic === 'text' || topic === 'tab') this.known = undefined;
    if ((topic === 'zoom' || topic === 'size') && this.config.pageless) this.known = undefined;
    for (const listener of this.listeners) listener(topic);
  }

  /** The layout of the open tab as it is now, whether painted already or not. */
  get layout(): Layout {
    if (!this.known) {
      this.known = this.config.pageless
        ? pageless(this.ruler, this.tab, Math.max(320, Math.min(960, this.width / this.zoom - 40)))
        : paginated(this.ruler, this.tab);
    }
    return this.known;
  }

  get writable(): boolean {
    return this.mode === 'editing' || this.mode === 'suggesting';
  }

  /** The user's own edit. */
  edit(change: Change, typing: boolean): void {
    this.tab.edit(change, { suggesting: this.mode === 'suggesting', typing });
    this.tell('text');
    this.tell('selection');
  }

  remoteEdit(change: Change): void {
    this.tab.remoteEdit(change);
    this.tell('text');
    this.tell('selection');
  }

  travel(direction: 'undo' | 'redo'): void {
    const moved = direction === 'undo' ? this.tab.undo() : this.tab.redo();
    if (!moved) return;
    this.tell('text');
    this.tell('selection');
  }

  select(anchor: number, focus = anchor): void {
    this.tab.select(anchor, focus);
    this.tell('selection');
  }

  gainCaret(): void {
    if (this.hasCaret || this.mode === 'viewing') return;
    this.hasCaret = true;
    this.tell('caret');
  }

  setFocused(focused: boolean): void {
    if (focused === this.focused) return;
    this.focused = focused;
    this.tell('focus');
  }

  setMode(mode: Mode): void {
    this.mode = mode;
    this.tell('mode');
  }

  setZoom(zoom: number): void {
    this.zoom = zoom;
    this.tell('zoom');
  }

  setWidth(width: number): void {
    this.width = width;
    this.tell('size');
  }

  reset(): void {
    for (const tab of this.tabs) tab.reset();
    this.mode = this.config.mode;
    this.zoom = this.config.zoom;
    for (const topic of ['text', 'selection', 'mode', 'zoom'] as const) this.tell(topic);
  }

  openTab(id: string): void {
    const tab = this.tabs.find((candidate) => candidate.id === id);
    if (!tab || tab === this.tab) return;
    this.tab = tab;
    this.tell('tab');
  }
}
