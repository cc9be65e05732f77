import type { WordDocument } from './document.ts';
import { textOf } from './document.ts';
import type { WordProfile } from './profile.ts';

export const ADDIN_HOST = 'addins.voorbeeld.example';

/** The rules that the editor's origin sets: no inline script, no eval, nothing from elsewhere (§2, assumed). */
export const framePolicy = (profile: WordProfile): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `frame-src 'self' https://${ADDIN_HOST}`,
    "form-action 'self'",
    "base-uri 'none'",
    ...(profile.trustedTypes ? ["require-trusted-types-for 'script'"] : []),
  ].join('; ');

/** `/we/wordeditorframe.aspx`: an empty shell; the script asks for the document itself. */
export const editorPage = (): string => `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>Word</title>
<link rel="stylesheet" href="/we/app.css"></head>
<body>
<iframe name="ClipboardTarget" id="ClipboardTarget" tabindex="-1" src="/we/clipboard.html"></iframe>
<iframe name="_xdm_1_${ADDIN_HOST}" tabindex="-1" src="https://${ADDIN_HOST}/dialog.html"></iframe>
<script src="/we/app.js"></script>
</body></html>`;

export const STYLES = `html,body{margin:0;height:100%;overflow:hidden;font:14px Arial,sans-serif}
iframe{position:absolute;width:1px;height:1px;border:0;left:-10px}
.Selected{background:#c7d8f0}
.CaretOff{opacity:0}
.SpellingErrorV2Themed{background:linear-gradient(#d13438,#d13438) 0 100%/100% 1px no-repeat}
.ContextualSpellingAndGrammarErrorV2Themed{background:linear-gradient(#2b579a,#2b579a) 0 100%/100% 1px no-repeat}
.AdvancedProofingIssueV2Themed{background:linear-gradient(#7a7574,#7a7574) 0 100%/100% 1px no-repeat}
::highlight(SpellingError){text-decoration:underline wavy #d13438}
::highlight(GrammarError){text-decoration:underline double #2b579a}
.HiddenElementForScreenReaderNav{position:absolute;clip-path:inset(50%)}
`;

/** `/wv/wordviewerframe.aspx`: pictures of pages, perhaps with positioned words over them, nothing editable (§4 R4). */
export function viewerPage(document: WordDocument, profile: WordProfile): string {
  const main = document.stories[0]?.paragraphs ?? [];
  const words = main.flatMap((paragraph, line) =>
    textOf(paragraph)
      .split(' ')
      .map(
        (word, index) =>
          `<span class="TextToken" style="position:absolute;left:${60 + index * 60}px;top:${80 + line * 24}px">${escape(word)}</span>`,
      ),
  );
  const picture = `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="794" height="1123"><rect width="794" height="1123" fill="#fff"/>${main
      .map(
        (paragraph, line) =>
          `<text x="60" y="${90 + line * 24}" font-size="13">${escape(textOf(paragraph))}</text>`,
      )
      .join('')}</svg>`,
  )}`;
  return `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>Word</title></head>
<body><div id="ReadingPanel" class="WACReadingPanel"><div class="WACPage" style="position:relative;width:794px;height:1123px">
<img class="WACPageImg" alt="" src="${picture}" width="794" height="1123">
${profile.viewerText ? `<div class="TextLayer" style="position:absolute;inset:0;color:transparent">${words.join('')}</div>` : ''}
</div></div></body></html>`;
}

export const escape = (text: string): string =>
  text
    .replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, ' ');
