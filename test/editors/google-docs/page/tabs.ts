import type { Editor } from './editor.ts';

/** Opens another tab as Docs does: new address, same page (F2.33). */
export function showTab(editor: Editor, id: string): void {
  const address = new URL(location.href);
  address.searchParams.set('tab', id);
  history.pushState(null, '', address);
  editor.openTab(id);
}

/** The list of tabs beside the text, and the address bar's own way back. */
export function listTabs(editor: Editor): void {
  const list = document.getElementById('chapter-list');
  for (const tab of editor.tabs) {
    const item = document.createElement('div');
    item.className = 'chapter-item';
    item.setAttribute('role', 'treeitem');
    const label = document.createElement('div');
    label.className = 'chapter-label-content';
    label.textContent = tab.title;
    item.append(label);
    item.addEventListener('click', () => showTab(editor, tab.id));
    list?.append(item);
  }
  window.addEventListener('popstate', () => {
    editor.openTab(new URLSearchParams(location.search).get('tab') ?? editor.tabs[0]?.id ?? '');
  });
}
