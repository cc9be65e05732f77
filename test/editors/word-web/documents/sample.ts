import { type Block, SAMPLE_NAME, sample } from '../../../demo/sample.ts';
import { type DocumentSource, h, li, type ParagraphSource, p, type TableSource } from './source.ts';

/** The demo's draft, as Word has it. */
export const sampleDraft: DocumentSource = { title: SAMPLE_NAME, body: sample.map(blockOf) };

function blockOf(block: Block): ParagraphSource | TableSource {
  switch (block.kind) {
    case 'title':
      return h(1, block.text);
    case 'heading':
      return h(2, block.text);
    case 'paragraph':
      return p(block.text);
    case 'list-item':
      return li('bullet', 1, block.text);
    case 'table':
      return { rows: block.rows.map((cells) => cells.map((text) => [p(text)])) };
  }
}
