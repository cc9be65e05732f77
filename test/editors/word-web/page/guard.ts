import type { Violation } from '../protocol.ts';

interface Hooks {
  report(violation: Violation): void;
  /** Renders again what holds this node; says whether it knew the place. */
  repair(node: Node): boolean;
}

/** Notices every change in the editor that the editor did not make, says so, and undoes it within a frame (§6). */
export class Guard {
  readonly #observer: MutationObserver;
  readonly #hooks: Hooks;
  readonly #undoAttributes: boolean;
  readonly #root: HTMLElement;
  /** Where others may write: a comment box is an ordinary text field. */
  readonly #exempt = new Set<Node>();
  #depth = 0;
  #pending: MutationRecord[] = [];
  /** Foreign text that stands in a paragraph and is not undone yet, by paraid. */
  readonly foreignText = new Map<string, string>();

  constructor(root: HTMLElement, undoAttributes: boolean, hooks: Hooks) {
    this.#root = root;
    this.#hooks = hooks;
    this.#undoAttributes = undoAttributes;
    this.#observer = new MutationObserver((records) => this.#judge(records));
    this.#observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      characterDataOldValue: true,
      attributes: true,
      attributeOldValue: true,
    });
  }

  exempt(node: Node): void {
    this.#exempt.add(node);
  }

  /** Changes made inside `work` are the editor's own. */
  own<T>(work: () => T): T {
    if (this.#depth === 0) this.#judge(this.#observer.takeRecords());
    this.#depth++;
    try {
      return work();
    } finally {
      this.#depth--;
      if (this.#depth === 0) this.#observer.takeRecords();
    }
  }

  /** What happened inside `node` since the last look was the browser's, on the user's or execCommand's behalf. */
  forgive(node: Node): void {
    this.#judge(this.#observer.takeRecords().filter((record) => !node.contains(record.target)));
  }

  #judge(records: readonly MutationRecord[]): void {
    const foreign = records.filter((record) => !this.#allowed(record));
    if (foreign.length === 0) return;
    for (const record of foreign) {
      const kind = ({ childList: 'node', characterData: 'text', attributes: 'attribute' } as const)[
        record.type
      ];
      if (kind === 'text' || kind === 'node') this.#remember(record.target);
      this.#hooks.report({
        time: performance.now(),
        kind,
        path: pathOf(record.target),
        detail: detailOf(record),
        corrupt: false,
      });
    }
    if (this.#pending.length === 0) {
      // A frame, or a moment where the tab is hidden and frames stand still.
      let done = false;
      const once = () => {
        if (!done) this.#undo();
        done = true;
      };
      requestAnimationFrame(once);
      setTimeout(once, 40);
    }
    this.#pending.push(...foreign);
  }

  #allowed(record: MutationRecord): boolean {
    for (const node of this.#exempt) if (node.contains(record.target)) return true;
    return (
      record.type === 'attributes' &&
      record.oldValue === (record.target as Element).getAttribute(record.attributeName ?? '')
    );
  }

  #remember(target: Node): void {
    const paragraph = (target instanceof Element ? target : target.parentElement)?.closest('[paraid]');
    const id = paragraph?.getAttribute('paraid');
    if (id) this.foreignText.set(id, paragraph?.textContent ?? '');
  }

  #undo(): void {
    const records = this.#pending;
    this.#pending = [];
    this.foreignText.clear();
    this.own(() => {
      for (const record of records.reverse()) {
        const { target } = record;
        if (record.type === 'attributes' && !this.#undoAttributes) continue;
        for (const node of record.addedNodes)
          if (this.#root.contains(node)) node.parentNode?.removeChild(node);
        if (!this.#root.contains(target) || this.#hooks.repair(target)) continue;
        for (const node of record.removedNodes)
          if (!node.isConnected)
            target.insertBefore(node, record.nextSibling?.parentNode === target ? record.nextSibling : null);
        if (record.type === 'characterData') target.nodeValue = record.oldValue;
        if (record.type === 'attributes') restore(target as Element, record);
      }
    });
  }
}

function restore(element: Element, record: MutationRecord): void {
  const name = record.attributeName ?? '';
  if (record.oldValue === null) element.removeAttribute(name);
  else element.setAttribute(name, record.oldValue);
}

function detailOf(record: MutationRecord): string {
  if (record.type === 'attributes')
    return `${record.attributeName}=${(record.target as Element).getAttribute(record.attributeName ?? '')}`;
  if (record.type === 'characterData')
    return `${record.oldValue} -> ${record.target.nodeValue}`.slice(0, 200);
  const names = (nodes: NodeList) => [...nodes].map((node) => node.nodeName.toLowerCase()).join(' ');
  return `+${names(record.addedNodes)} -${names(record.removedNodes)}`;
}

function pathOf(node: Node): string {
  const steps: string[] = [];
  for (let at: Node | null = node; at !== null && steps.length < 8; at = at.parentNode) {
    if (!(at instanceof Element)) steps.unshift(at.nodeName);
    else steps.unshift(at.id ? `#${at.id}` : `${at.localName}.${at.classList[0] ?? ''}`);
  }
  return steps.join(' > ');
}
