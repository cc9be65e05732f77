import type { StandinConfig } from '../../config.ts';
import { imitateGecko } from './gecko.ts';

/** The window of the text-event iframe, with its own constructors. */
export type Realm = Window & typeof globalThis;

/** The hidden iframe that the keyboard goes to (F2.28): about:blank, off-screen, one editable in it. */
export class Surface {
  private frame: HTMLIFrameElement | undefined;
  private current: { realm: Realm; editable: HTMLElement } | undefined;

  constructor(
    private readonly config: StandinConfig,
    private readonly attach: (realm: Realm, editable: HTMLElement) => void,
  ) {}

  get realm(): Realm | undefined {
    return this.current?.realm;
  }

  get editable(): HTMLElement | undefined {
    return this.current?.editable;
  }

  /** Makes the iframe, or a new one in place of the old (knob `newInputOnTab`). */
  create(): void {
    this.frame?.remove();
    this.current = undefined;
    const frame = document.createElement('iframe');
    this.frame = frame;
    frame.className = 'docs-texteventtarget-iframe';
    Object.assign(frame.style, {
      position: 'absolute',
      left: '-10000px',
      top: '0',
      width: '1px',
      height: '1px',
    });
    document.body.append(frame);
    this.furnish();
    // Firefox puts another about:blank document in later, and what was there is gone.
    frame.addEventListener('load', () => this.furnish());
  }

  setReadOnly(readOnly: boolean): void {
    if (readOnly) this.editable?.setAttribute('aria-readonly', 'true');
    else this.editable?.removeAttribute('aria-readonly');
  }

  focus(): void {
    this.realm?.focus();
    this.editable?.focus({ preventScroll: true });
  }

  /** F5.10: the iframe keeps the focus, the editable in it does not. */
  blurInside(): void {
    const active = this.realm?.document.activeElement;
    if (active && 'blur' in active) (active as HTMLElement).blur();
  }

  get editableHasFocus(): boolean {
    return this.editable !== undefined && this.realm?.document.activeElement === this.editable;
  }

  /** Whatever was put into the editable is no text of the document (R10.7). */
  wipe(): void {
    this.editable?.replaceChildren();
  }

  private furnish(): void {
    const realm = this.frame?.contentWindow as Realm | null;
    const inner = realm?.document;
    if (!realm || !inner?.body || this.current?.editable.ownerDocument === inner) return;
    const editable = this.config.editableIsBody ? inner.body : inner.createElement('div');
    editable.setAttribute('contenteditable', 'true');
    editable.setAttribute('role', 'textbox');
    if (editable !== inner.body) inner.body.append(editable);
    if (this.config.gecko) imitateGecko(realm);
    this.current = { realm, editable };
    this.attach(realm, editable);
  }
}
