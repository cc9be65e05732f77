import type { Boot } from '../page/boot.ts';
import { modeLabel, words } from '../page/words.ts';
import { inScript, modelChunks } from './model-chunks.ts';

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const STYLE = `
html, body { margin: 0; height: 100%; overflow: hidden; font: 13px Arial, sans-serif; background: #f9fbfd; }
#docs-chrome { position: absolute; top: 0; left: 0; right: 0; height: 96px; }
#docs-menubar > *, #docs-toolbar > * { display: inline-block; padding: 4px 8px; }
#docs-toolbar-mode-switcher { width: 24px; height: 16px; background: #c2e7ff; }
#docs-editor { position: absolute; top: 96px; left: 150px; right: 160px; bottom: 0; }
#kix-appview { position: absolute; inset: 0; }
#chapter-list { position: absolute; top: 96px; left: 0; width: 150px; bottom: 0; }
.chapter-item { padding: 6px 12px; cursor: pointer; }
#side-panel { position: absolute; top: 96px; right: 0; width: 160px; bottom: 0; }
#side-panel [contenteditable] { border: 1px solid #ccc; min-height: 40px; }
.preview #docs-editor { inset: 0; }
.kix-cursor-name { font-size: 10px; background: #0b8043; color: #fff; }
[aria-live] { position: absolute; left: -9999px; }
[hidden] { display: none; }
`;

/** The page that stands for the editor (R2.1): chrome, decoys, model chunks, an empty view, the script last. */
export function editorHtml(boot: Boot, script: string, nonce: string): string {
  const { config, source, preview } = boot;
  const own = `nonce="${nonce}"`;
  const chunks = source.tabs.flatMap((tab) => modelChunks(tab, config.modelChunk));
  return `<!DOCTYPE html>
<html lang="${config.locale}">
<head><meta charset="utf-8"><title>${escape(source.title)} - Google Docs</title><style ${own}>${STYLE}</style></head>
<body${preview ? ' class="preview"' : ''}>
${preview ? '' : chrome(boot)}
${chunks.map((chunk) => `<script ${own}>${chunk}</script>`).join('\n')}
<div id="docs-editor"><div id="kix-appview"></div></div>
<script ${own}>(() => { const STANDIN_BOOT = ${inScript(boot)};
${script.replaceAll('</script', '<\\/script')}
})();</script>
</body></html>`;
}

/** R3.1–R3.3: what is around the text, decoys included (F2.32). */
function chrome({ config, source }: Boot): string {
  const word = words[config.locale];
  const mode = modeLabel(config.mode, config.locale);
  const zooms = [0.5, 0.75, 0.9, 1, 1.25, 1.5, 2].map(
    (zoom) => `<option value="${zoom}"${zoom === config.zoom ? ' selected' : ''}>${zoom * 100}%</option>`,
  );
  return `<div id="docs-chrome">
<div id="docs-titlebar-container"><input class="docs-title-input" aria-label="${word.title}" value="${escape(source.title)}"><span role="status" aria-label="${word.status}" class="docs-icon-sync"></span></div>
<div id="docs-menubar" role="menubar"><div id="docs-help-menu" role="menuitem">${word.help}</div></div>
<div id="docs-toolbar" role="toolbar"><select id="docs-zoom" aria-label="${word.zoom}">${zooms.join('')}</select>
<div id="docs-toolbar-mode-switcher" role="button" aria-label="${mode}" data-tooltip="${mode}"></div>
<button id="docs-comment-button" type="button">${word.comment}</button></div>
</div>
<div id="chapter-list" role="tree"></div>
<div id="side-panel"><div contenteditable="true" role="textbox" aria-label="${word.prompt}"></div>
<div id="docs-comment-composer" hidden><div contenteditable="true" role="textbox" aria-label="${word.comment}"></div></div></div>
<div id="docs-aria-speakable" aria-live="assertive"></div>
<div id="docs-butterbar" aria-live="polite"></div>
<div id="docs-toast" aria-live="polite"></div>`;
}
