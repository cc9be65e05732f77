import type { Group } from '../../analyzers/finding.ts';
import { MARK_STYLE } from './mark-style.ts';
import { openShadow } from './shadow.ts';

export interface OverlayMark {
  readonly group: Group;
  /** In CSS pixels of the viewport, one a visual line. */
  readonly boxes: readonly { left: number; top: number; width: number; height: number }[];
}

/** Underlines drawn over a canvas. They live in the scroll container, so that they scroll with the text for nothing. */
export interface Overlay {
  readonly host: Element;
  draw(marks: readonly OverlayMark[]): void;
  close(): void;
}

/** @param container the element that scrolls; what is put beside the editor's own nodes there stays (Docs facts F2.25). */
export function openOverlay(container: Element): Overlay {
  const { host, root, close } = openShadow('genderbril-marks', container, HOST_STYLE, STYLE);
  let lines: HTMLElement[] = [];
  return {
    host,
    draw(marks) {
      if (marks.length > 0 && !host.isConnected) container.append(host);
      const origin = host.getBoundingClientRect();
      let used = 0;
      for (const { group, boxes } of marks) {
        for (const { left, top, width, height } of boxes) {
          const line = lines[used] ?? root.appendChild(document.createElement('i'));
          lines[used++] = line;
          line.className = group;
          // Whole pixels down, or the line is drawn blurred over two.
          line.style.transform = `translate(${left - origin.left}px, ${Math.round(top - origin.top)}px)`;
          line.style.width = `${width}px`;
          line.style.height = `${height}px`;
        }
      }
      for (const line of lines.slice(used)) line.remove();
      lines = lines.slice(0, used);
    },
    close,
  };
}

/** Above the pages, whose stacking order is their page number (F2.6), and out of the pointer's way. */
const HOST_STYLE: Record<string, string> = {
  position: 'absolute',
  left: '0',
  top: '0',
  width: '0',
  height: '0',
  'z-index': '9000',
  'pointer-events': 'none',
};

const STYLE = `
i { position: absolute; left: 0; top: 0; box-sizing: border-box; border: 0 none; pointer-events: none; }
${(Object.keys(MARK_STYLE) as Group[])
  .map((group) => {
    const { line, colour } = MARK_STYLE[group];
    return `.${group} { border-bottom: ${line === 'double' ? 3 : 2}px ${line} ${colour}; }`;
  })
  .join('\n')}
@media (forced-colors: active) { i { border-color: Highlight !important; } }
`;
