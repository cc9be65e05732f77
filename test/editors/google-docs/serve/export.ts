import { exportText } from '../page/export-text.ts';
import type { DocumentSource } from '../page/model/source.ts';

interface Version {
  readonly at: number;
  readonly text: string;
}

/** What the export of each tab says, some seconds behind the model (F4.6). */
export class Exports {
  private readonly versions = new Map<string, Version[]>();

  /** A new state came in from the page. */
  save(document: string, tab: string, text: string): void {
    const key = `${document} ${tab}`;
    const list = this.versions.get(key) ?? [];
    list.push({ at: Date.now(), text });
    this.versions.set(key, list);
  }

  /** The document was loaded anew: what was saved before is gone, as the page's own edits are. */
  forget(document: string): void {
    for (const key of this.versions.keys()) if (key.startsWith(`${document} `)) this.versions.delete(key);
  }

  /** The text of one tab, or of all tabs when none is asked for (F4.5). */
  text(document: string, source: DocumentSource, tab: string | null, lagMs: number): string {
    const tabs = tab === null ? source.tabs : source.tabs.filter((t) => t.id === tab);
    const shown = tabs.length > 0 ? tabs : source.tabs.slice(0, 1);
    return shown
      .map(({ id, body }) => {
        const old = (this.versions.get(`${document} ${id}`) ?? []).filter((v) => v.at <= Date.now() - lagMs);
        return old.at(-1)?.text ?? exportText(body);
      })
      .join('\r\n\r\n');
  }
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The same as a simple page. */
export const asHtml = (title: string, text: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${escape(title)}</title></head><body><div class="doc">${text
    .split('\r\n')
    .map((line) => `<p>${escape(line)}</p>`)
    .join('')}</div></body></html>`;
