import { createAnalyzer } from '../../../analyzers/analyze.ts';
import type { Text } from '../../../analyzers/text.ts';
import type { Start } from '../system.ts';
import { textOf } from '../text-of.ts';

/** The document-level items, looked up by name so that the bench runs without them too. */
const dekking = Object.values(
  import.meta.glob<(text: Text) => ReadonlyMap<string, unknown>>('../../../analyzers/dekking.ts', {
    eager: true,
    import: 'readDekking',
  }),
)[0];

/** All rules, as shipped, and the dekking where a whole text is read. */
const start: Start = () => {
  const kept = createAnalyzer();
  return {
    whole(paragraphs) {
      const text = textOf(paragraphs);
      return createAnalyzer().analyze(text).findings.length + (dekking?.(text).size ?? 0);
    },
    paragraph: (text) => kept.analyze(textOf([text])).findings.length,
    again(paragraphs) {
      const analyzer = createAnalyzer();
      analyzer.analyze(textOf(paragraphs));
      return (edited) => analyzer.analyze(textOf(edited)).findings.length;
    },
  };
};

export default start;
