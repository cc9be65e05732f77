/** An element of ours on somebody else's page. The page can remove it; it cannot look inside. */
export interface Shadow {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  close(): void;
}

/**
 * Puts a host with a closed root under `parent`. The page's own styles end at the host, and ours at the root.
 *
 * @param tag a name of our own, so that no page's selector means it.
 * @param hostStyle inline and important: the page's style sheet cannot hide or move the host by a rule.
 */
export function openShadow(
  tag: string,
  parent: Element,
  hostStyle: Record<string, string>,
  css: string,
): Shadow {
  const host = document.createElement(tag);
  host.style.setProperty('all', 'initial', 'important');
  for (const [name, value] of Object.entries(hostStyle)) host.style.setProperty(name, value, 'important');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  parent.append(host);
  return { host, root, close: () => host.remove() };
}
