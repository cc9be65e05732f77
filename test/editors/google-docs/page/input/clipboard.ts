import type { Input } from './input.ts';

/** R10.3: what a paste of plain text brings (F5.14–F5.16). */
export function onPaste(input: Input, event: ClipboardEvent): void {
  const { editor, log, surface } = input;
  const { config } = editor;
  if (!event.isTrusted && config.pasteIgnored) return log.ignore(event, 'paste is ignored');
  if (config.pasteNeedsFocus && !surface.editableHasFocus) return log.ignore(event, 'editable without focus');
  const data = event.clipboardData?.getData('text/plain') ?? '';
  const text = data
    .replace(/\r\n?/g, '\n')
    // F5.15: spaces at the ends are lost, but for no-break ones, which become ordinary.
    .replace(/^ +| +$/g, '')
    .replaceAll('\u00a0', ' ')
    .replace(/[\u0000-\u0009\u000c-\u001f]/g, '');
  if (text.trim() === '' && !/\u00a0/.test(data)) return log.ignore(event, 'nothing to paste');
  event.preventDefault();
  log.accept(event, text);
  const { start, end } = editor.tab;
  if (config.pasteRange === 'landing') input.insert(text, false);
  else input.later(() => input.replace(start, end, text, false));
}

/** R10.8: fills the event's store, and leaves a copy in the editable; an empty selection leaves what was there. */
export function onCopy(input: Input, event: ClipboardEvent, cut = false): void {
  const { editor, log, surface } = input;
  const { tab } = editor;
  if (editor.config.copyForbidden) return log.ignore(event, 'copy is forbidden');
  if (tab.start === tab.end) return log.ignore(event, 'nothing is selected');
  const text = tab.raw.text
    .slice(tab.start, tab.end)
    .replace(/[\u0000-\u0009\u000b-\u001f\ue000-\uf8ff\ufffc]/g, '');
  event.preventDefault();
  event.clipboardData?.setData('text/plain', text);
  const lines = text.split('\n');
  const html = lines.map((line) => `<p>${line.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`).join('');
  event.clipboardData?.setData('text/html', html);
  const inner = surface.editable?.ownerDocument;
  if (inner) {
    surface.editable?.replaceChildren(
      ...lines.map((line) => {
        const paragraph = inner.createElement('p');
        paragraph.textContent = line;
        return paragraph;
      }),
    );
  }
  log.accept(event);
  if (cut) input.insert('', false);
}
