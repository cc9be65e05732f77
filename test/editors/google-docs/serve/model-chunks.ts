import { serialize } from '../page/model/raw.ts';
import type { TabSource } from '../page/model/source.ts';

const CHUNK = 40_000;

/** F4.7: the text at load time as the real page carries it, in inline scripts that clean up after themselves. */
export function modelChunks(tab: TabSource, shape: 'object' | 'array'): string[] {
  const { text } = serialize(tab.body, 'full');
  const operations = [];
  for (let at = 1; at < text.length; at += CHUNK) {
    operations.push({ ty: 'is', ibi: at, s: text.slice(at, at + CHUNK) });
  }
  return operations.map((operation, i) => {
    const chunk = shape === 'object' ? { chunk: [operation], revision: 41 + i } : [operation];
    return `DOCS_modelChunk = ${inScript(chunk)}; DOCS_modelChunkLoadStart = 1; DOCS_modelChunk = undefined;`;
  });
}

/** JSON that cannot end the script it stands in. */
export const inScript = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replace(/[\u2028\u2029]/g, (c) => (c === '\u2028' ? '\\u2028' : '\\u2029'));
