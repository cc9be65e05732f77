import type { Editor } from '../editor.ts';
import type { Log } from '../log.ts';
import type { Scroller } from '../view/scroll.ts';
import { onCopy, onPaste } from './clipboard.ts';
import { onKeydown, onKeypress } from './keyboard.ts';
import { type Realm, Surface } from './surface.ts';

/** Takes what arrives in the text-event iframe and turns it into edits, later (R7.4). */
export class Input {
  readonly surface: Surface;
  /** Told of each typed character, for the decoy that reads it aloud (F2.32). */
  onTyped: (text: string) => void = () => {};
  private composing = false;

  constructor(
    readonly editor: Editor,
    readonly log: Log,
    readonly scroller: Scroller,
  ) {
    this.surface = new Surface(editor.config, (realm, editable) => this.attach(realm, editable));
  }

  /** Inputs land in order, each a little after its event. */
  later(action: () => void): void {
    window.setTimeout(action, this.editor.config.applyMs);
  }

  /** Puts text in place of the selection, a little later. */
  insert(text: string, typing: boolean): void {
    this.later(() => {
      const { tab } = this.editor;
      this.replace(tab.start, tab.end, text, typing);
      if (typing) this.onTyped(text);
    });
  }

  replace(start: number, end: number, text: string, typing: boolean): void {
    this.editor.edit({ start, end, text }, typing);
    this.scroller.reveal(this.editor.tab.selection.focus, this.editor.tab.selection.focus);
  }

  private attach(realm: Realm, editable: HTMLElement): void {
    const inner = realm.document;
    this.surface.setReadOnly(this.editor.mode === 'viewing');
    inner.addEventListener('keydown', (event) => this.guard(event, () => onKeydown(this, event)));
    inner.addEventListener('keypress', (event) => this.guard(event, () => onKeypress(this, event)));
    inner.addEventListener('paste', (event) => this.guard(event, () => onPaste(this, event)));
    inner.addEventListener('copy', (event) => this.admit(event) && onCopy(this, event));
    inner.addEventListener('cut', (event) => this.guard(event, () => onCopy(this, event, true)));
    inner.addEventListener('beforeinput', (event) => this.onBeforeInput(event));
    inner.addEventListener('input', () => {
      if (!this.composing) this.surface.wipe();
    });
    inner.addEventListener('compositionstart', () => {
      this.composing = true;
    });
    inner.addEventListener('compositionend', (event) => {
      this.composing = false;
      this.guard(event, () => {
        this.log.accept(event, event.data);
        if (event.data) this.insert(event.data, true);
      });
      this.surface.wipe();
    });
    editable.addEventListener('focus', () => {
      this.editor.gainCaret();
      if (this.editor.config.focusResetsSelection) this.editor.select(0, 0);
    });
    realm.addEventListener('focus', () => this.editor.setFocused(true));
    realm.addEventListener('blur', () => this.editor.setFocused(false));
  }

  /** R10.10: an event of another realm is no event of this editor's. */
  private admit(event: Event): boolean {
    const { realm } = this.surface;
    if (event.isTrusted || this.editor.config.realm === 'lax') return true;
    if (realm && event instanceof realm.Event) return true;
    this.log.ignore(event, 'realm');
    return false;
  }

  private guard(event: Event, action: () => void): void {
    if (!this.admit(event)) return;
    if (!this.composing) this.surface.wipe();
    // F5.25: a locked or view-only editor says nothing at all.
    if (!this.editor.writable) this.log.ignore(event, this.editor.mode);
    else if (this.composing && event.type !== 'compositionend') this.log.ignore(event, 'composing');
    else action();
  }

  private onBeforeInput(event: InputEvent): void {
    if (event.isTrusted) {
      // Reached only by text that no key was pressed for, such as an emoji picker's.
      if (!event.cancelable || this.composing) return;
      event.preventDefault();
      if (event.inputType !== 'insertText' || !event.data) return;
      const text = event.data;
      this.guard(event, () => {
        this.log.accept(event, text);
        this.insert(text, true);
      });
      return;
    }
    this.guard(event, () => {
      const known = event.inputType === 'insertText' || event.inputType === 'insertReplacementText';
      if (!known) return this.log.ignore(event, 'inputType');
      if (this.editor.config.beforeinput === 'ignored')
        return this.log.ignore(event, 'beforeinput is ignored');
      const text = event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
      this.log.accept(event, text);
      event.preventDefault();
      this.later(() => {
        const { start, end } = this.editor.tab;
        this.replace(start, end, text, false);
        // F5.17: what was inserted stays selected.
        const { focus } = this.editor.tab.selection;
        this.editor.select(focus - text.length, focus);
      });
    });
  }
}
