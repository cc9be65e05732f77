import type { Text } from '../../../../analyzers/text.ts';
import type { Refusal } from '../editor.ts';
import { docsAddress } from './address.ts';
import type { DocsBridge } from './docs-bridge.ts';
import { documentText } from './document-text.ts';
import { readDrawn } from './read-drawn.ts';
import { readExport } from './read-export.ts';

/** How a text was come by. Only what the editor itself gives has offsets that an edit may use. */
export type Source = 'editor' | 'export' | 'drawn';

export interface DocsReader {
  read(): Promise<{ readonly text: Text; readonly source: Source } | Refusal>;
}

/** After this long without an offer of text, or with an offer that comes to nothing, the export is asked (F5.4). */
const PATIENCE = { missing: 5000, waiting: 15_000 };
/** An edit shows in the export some seconds later (F4.6), and a request a keystroke would be rude. */
const EXPORT_AGE = 20_000;

/** Reads a document in the order of the facts (section 8): the editor's text, the export, what is drawn. */
export function openDocsReader(scroller: Element, bridge: DocsBridge, signal: AbortSignal): DocsReader {
  const opened = performance.now();
  let exported: { key: string; at: number; raw: string | null } | null = null;

  const exportOf = async (key: string): Promise<string | null> => {
    const address = docsAddress(location);
    if (address === null) return null;
    if (exported?.key === key && performance.now() - exported.at < EXPORT_AGE) return exported.raw;
    exported = { key, at: performance.now(), raw: await readExport(address, signal) };
    return exported.raw;
  };

  return {
    async read() {
      const address = docsAddress(location);
      if (address === null)
        return { refused: 'unreadable', detail: 'the address is not that of one document' };
      const key = `${address.id}/${address.tab}`;
      const answer = await bridge.read();
      if (typeof answer === 'object') {
        return finish(documentText(answer.text, `${key}#${answer.sequence}`), 'editor');
      }
      const waited = performance.now() - opened;
      const raw = waited > PATIENCE[answer] ? await exportOf(key) : null;
      if (raw !== null) return finish(documentText(raw, `${key}@${exported?.at}`), 'export');
      const drawn = readDrawn(scroller);
      if (drawn !== '') return finish(documentText(drawn, `${key}~${hash(drawn)}`), 'drawn');
      return waited < PATIENCE.missing
        ? { refused: 'not-ready' }
        : { refused: 'unreadable', detail: `editor text ${answer}` };
    },
  };
}

function finish(text: Text, source: Source): { text: Text; source: Source } | Refusal {
  return text.paragraphs.length === 0 ? { refused: 'no-text' } : { text, source };
}

/** Names a text; only two readings of one page are ever compared (FNV-1a). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
