import type { Paragraph } from './model/source.ts';

/** F4.6: the text that the export gives: list markers in, headers and footers out. */
export function exportText(paragraphs: readonly Paragraph[]): string {
  const counters = new Map<string, number>();
  const lines: string[] = [];
  let notes = 0;
  const footnotes: string[] = [];
  for (const { rich, kind } of paragraphs) {
    if (kind.footer) continue;
    let marker = '';
    if (kind.list) {
      const number = (counters.get(kind.list.id) ?? 0) + 1;
      counters.set(kind.list.id, number);
      marker = kind.list.ordered ? `${number}. ` : '* ';
    }
    let at = 0;
    let text = '';
    for (const { length, style } of rich.runs) {
      const thing = style.embedded;
      if (thing?.kind === 'footnote') {
        notes += 1;
        text += `[${notes}]`;
        footnotes.push(`[${notes}] ${thing.label ?? ''}`);
      } else if (thing?.kind === 'chip') text += thing.label ?? '';
      else if (thing?.kind === 'rule') text += '________________';
      else if (!thing) text += rich.text.slice(at, at + length);
      at += length;
    }
    lines.push(marker + text.replaceAll('\u000b', '\r\n').replaceAll('\u000c', ''));
  }
  return [...lines, ...footnotes].join('\r\n');
}
