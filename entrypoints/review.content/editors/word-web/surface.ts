/** Word's containers (Word facts 2.1), looked up each time: a document switch in the same frame replaces them. */
export const surface = {
  /** The scroll container. It holds the pages and the proxy, and not the ribbon. */
  view: () => document.getElementById('WACViewPanel'),
  pages: () => document.getElementById('PagesContainer'),
  /** Has the focus while the user writes; holds NBSPs, or a live copy of the caret's paragraph (Word facts 2.2). */
  proxy: () => document.getElementById('WACViewPanel_EditingElement'),
  /** What takes text: the proxy, or where paragraphs are canvases perhaps the pages themselves (Word facts 2.2). */
  editable(): HTMLElement | null {
    const both = [surface.proxy(), surface.pages()].filter((element) => element !== null);
    const open = both.filter((element) => element.getAttribute('contenteditable') === 'true');
    return open.find((element) => element === document.activeElement) ?? open[0] ?? null;
  },
};

/** Whether this frame is Word's editor: by path, or by what stands in it (Word facts 1.2). */
export function isWordFrame(): boolean {
  return (
    location.pathname.toLowerCase().includes('/we/wordeditorframe.aspx') ||
    surface.view() !== null ||
    surface.pages() !== null ||
    surface.proxy() !== null
  );
}
