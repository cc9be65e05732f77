import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { expect } from 'vitest';

/** A component on an empty page; each call starts anew. */
export function mount(children: ComponentChild): HTMLElement {
  document.documentElement.lang = 'nl';
  document.title = 'Genderbril';
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  render(children, root);
  return root;
}

/** One element that must be there. */
export function get<T extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (found === null) throw new Error(`Nothing matches ${selector}`);
  return found;
}

/** Fails with what axe found. Contrast and sizes need a real page; the browser tests measure those. */
export async function expectAccessible(root: Element): Promise<void> {
  const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
