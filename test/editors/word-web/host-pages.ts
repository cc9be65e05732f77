import { escape } from './frame-page.ts';
import type { WordProfile } from './profile.ts';

const DOCUMENT_ID = '%7B5C0FFEE0-1234-4ABC-9DEF-0123456789AB%7D';

/** Addresses that a person opens a document under (§2.1). */
export const ADDRESSES = {
  sharepoint: `https://contoso-my.sharepoint.com/:w:/r/personal/u/_layouts/15/Doc.aspx?sourcedoc=${DOCUMENT_ID}&file=regiovisie.docx&action=default`,
  doc2: `https://contoso-my.sharepoint.com/personal/u/_layouts/15/doc2.aspx?sourcedoc=${DOCUMENT_ID}&action=edit`,
  onedrive: 'https://onedrive.live.com/edit.aspx?resid=1234567890ABCDEF!123&cid=1234567890abcdef',
  hub: 'https://word.cloud.microsoft/open/onedrive/?docId=1234567890ABCDEF%21123',
  teams: 'https://teams.microsoft.com/teams/files',
  wopi: 'https://wopi.voorbeeld.example/wopi-generic/host',
} as const;

export type HostName = keyof typeof ADDRESSES;

export const HOSTS = [...new Set(Object.values(ADDRESSES).map((address) => new URL(address).hostname))];

/** A page that holds the frame and none of the text: a bar, a title field, a form and an iframe (§2.1). */
export function hostPage(host: string, url: URL, profile: WordProfile, title: string): string {
  if (url.pathname === '/teams/files') return teamsPage();
  const wopi = url.pathname.startsWith('/wopi-generic');
  const frame = wopi ? 'office_frame' : 'WacFrame_Word_0';
  const viewing = profile.access === 'A2';
  const query = new URLSearchParams({
    ui: 'nl-NL',
    rs: 'nl-NL',
    wopisrc: `https://${host}/_vti_bin/wopi.ashx/files/5c0ffee`,
    wdenableroaming: '1',
    uih: url.pathname.startsWith('/teams') ? 'teams' : 'sharepointcom',
    ...(url.pathname.startsWith('/teams') ? { uiembed: '1' } : {}),
    ...(viewing ? { ro: '1', readonly: '1', action: 'view' } : {}),
  });
  const viewer = profile.renderer === 'R4';
  const action = viewer
    ? `https://${profile.editorHost.replace('-edit', '-view')}/wv/wordviewerframe.aspx?${query}`
    : `https://${profile.editorHost}${profile.framePath}?${query}`;
  return `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>${escape(title)}.docx</title>
<style>html,body{margin:0;height:100%;overflow:hidden}#bar{height:48px;background:#185abd}iframe{border:0;width:100%;height:calc(100% - 48px)}</style></head>
<body>
<div id="bar" role="banner"><input type="text" spellcheck="true" aria-label="Bestandsnaam" value="${escape(title)}"></div>
<form id="${wopi ? 'office_form' : 'form_Word_0'}" action="${escape(action)}" method="post" target="${frame}">
<input type="hidden" name="access_token" value="eyJ-not-a-token"><input type="hidden" name="access_token_ttl" value="0"></form>
<iframe name="${frame}" id="${frame}" title="Office Online" src="about:blank"${profile.clipboardAllowed ? ' allow="clipboard-read *; clipboard-write *"' : ''}></iframe>
<script>setTimeout(() => document.forms[0].submit(), ${profile.frameDelay});</script>
</body></html>`;
}

/** Teams holds the host page in one frame more. */
const teamsPage = (): string => `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>Bestanden | Microsoft Teams</title>
<style>html,body{margin:0;height:100%;overflow:hidden}iframe{border:0;width:100%;height:100%}</style></head>
<body><iframe name="embedded-page-container" src="/teams/file-host"></iframe></body></html>`;
