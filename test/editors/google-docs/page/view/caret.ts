import type { Editor } from '../editor.ts';
import { caretX, lineAt } from '../layout/geometry.ts';
import { locate } from '../model/raw.ts';
import { make, style } from './nodes.ts';
import type { View } from './view.ts';

const BLINK_MS = 500;

/** A caret: lies above the canvas, takes hit tests, blinks (F2.27, R4.3). */
export class Caret {
  private readonly element = make('div', 'kix-cursor');
  private readonly bar = make('div', 'kix-cursor-caret');

  constructor(
    private readonly editor: Editor,
    private readonly view: View,
    /** Undefined for the user's own caret; a collaborator's name otherwise. */
    private readonly collaborator?: { name: string; at: number },
  ) {
    if (collaborator) {
      const name = make('div', 'kix-cursor-name');
      name.textContent = collaborator.name;
      this.element.append(name);
    } else this.bar.id = 'kix-current-user-cursor-caret';
    this.element.append(this.bar);
    style(this.element, { position: 'absolute', left: '0px', top: '0px', 'z-index': '1000' });
    style(this.bar, { width: '2px', background: collaborator ? '#0b8043' : '#000000' });
    window.setInterval(() => {
      style(this.element, { opacity: this.element.style.opacity === '0' ? '1' : '0' });
    }, BLINK_MS);
  }

  update(): void {
    const { tab, zoom, ruler } = this.editor;
    const offset = this.collaborator ? this.collaborator.at : tab.selection.focus;
    const place = locate(tab.raw, tab.paragraphs, offset);
    const found = lineAt(this.editor.layout, place.paragraph, place.index);
    const shown = found && (this.collaborator || (this.editor.hasCaret && this.editor.mode !== 'viewing'));
    if (!shown) {
      this.element.remove();
      return;
    }
    const [index, placed] = found;
    const origin = this.view.tileOrigin(index);
    const x = origin.left + (placed.x + caretX(ruler, placed, place.index)) * zoom;
    const y = origin.top + placed.y * zoom;
    style(this.element, { transform: `translate(${x}px, ${y}px)` });
    style(this.bar, { height: `${placed.line.natural * zoom}px` });
    if (!this.element.isConnected) this.view.tree.wrapper.append(this.element);
  }
}
