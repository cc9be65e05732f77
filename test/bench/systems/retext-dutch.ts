import { search } from 'nlcst-search';
import retextDutch from 'retext-dutch';
import { unified } from 'unified';
import type { Start } from '../system.ts';

/** retext-dutch, and a visitor that looks for phrases as retext-equality does. */
const start: Start = ({ phrases }) => {
  let found = 0;
  const processor = unified()
    .use(retextDutch)
    .use(() => (tree) => search(tree as Parameters<typeof search>[0], [...phrases], () => void found++));
  const count = (text: string): number => {
    found = 0;
    processor.runSync(processor.parse(text));
    return found;
  };
  return { whole: (paragraphs) => count(paragraphs.join('\n\n')), paragraph: count };
};

export default start;
