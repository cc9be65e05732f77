const SVG = 'http://www.w3.org/2000/svg';
const own = new WeakSet<Node>();

/** An element that the editor made itself; everything else in a tile is foreign (F2.25). */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = '',
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  own.add(element);
  return element;
}

export function makeSvg<K extends keyof SVGElementTagNameMap>(tag: K): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, tag);
  own.add(element);
  return element;
}

export const isOwn = (node: EventTarget | null): boolean => node instanceof Node && own.has(node);

/** Takes out what others put below `root`, and says how much that was. */
export function sweep(root: Element): number {
  let removed = 0;
  for (const child of [...root.childNodes]) {
    if (!own.has(child)) {
      child.remove();
      removed += 1;
    } else if (child instanceof Element) removed += sweep(child);
  }
  return removed;
}

/** Sets an attribute only when it changes, so that observers hear of real changes. */
export function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** The same for inline style. */
export function style(element: HTMLElement | SVGElement, properties: Record<string, string>): void {
  for (const [name, value] of Object.entries(properties)) {
    if (element.style.getPropertyValue(name) !== value) element.style.setProperty(name, value);
  }
}
