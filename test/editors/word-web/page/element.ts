const digits = Array.from({ length: 9 }, () => 1 + Math.floor(Math.random() * 9)).join('');

/** Word scopes its styles per load with classes of random digits; whoever matches on them breaks at the next load. */
const SCOPE = `SCXW${digits} BCX${Math.random() < 0.5 ? 0 : 8}`;

export interface Properties {
  readonly class?: string;
  readonly id?: string;
  readonly style?: string;
  readonly [attribute: string]: string | undefined;
}

/** Makes an element with Word's scope classes. No HTML strings anywhere: the frame may enforce Trusted Types. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Properties = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties))
    if (value !== undefined && name !== 'class' && name !== 'style') made.setAttribute(name, value);
  made.className = `${properties.class ?? ''} ${SCOPE}`.trim();
  if (properties.style !== undefined) made.style.cssText = properties.style;
  made.append(...children);
  return made;
}
