import { openDocs } from '../browser/docs-session.ts';
import { h1, list, p, table, title } from '../editors/google-docs/documents/markup.ts';
import type { Paragraph } from '../editors/google-docs/page/model/source.ts';
import { googleDocsSite } from '../editors/google-docs/site.ts';
import { type Block, SAMPLE_NAME, sample } from './sample.ts';
import type { Stage } from './stage.ts';

/** The sample in the stand-in for Google Docs, under Google's own address. */
export function googleDocsStage(): Stage {
  const site = googleDocsSite();
  const body = sample.flatMap(paragraphs);
  const tab = { id: 't.0', title: 'Tab 1', body, header: [], footer: [] };
  return {
    editor: 'Google Docs',
    site,
    async open(launched) {
      const docs = await openDocs(launched, site, { document: { title: SAMPLE_NAME, tabs: [tab] } });
      await docs.settled();
      return {
        page: docs.page,
        frame: docs.page.mainFrame(),
        findings: docs.expected,
        async hover(finding) {
          await docs.hover(finding);
        },
      };
    },
  };
}

function paragraphs(block: Block): readonly Paragraph[] {
  switch (block.kind) {
    case 'title':
      return [title(block.text)];
    case 'heading':
      return [h1(block.text)];
    case 'paragraph':
      return [p(block.text)];
    case 'list-item':
      return list('steps', false, [block.text]);
    case 'table':
      return table('agreements', block.rows);
  }
}
