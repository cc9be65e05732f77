import type { Start } from '../system.ts';

/** Plain regular expressions, as many as Genderbril has patterns, tried on every sentence. */
const start: Start = ({ expressions }) => {
  const compiled = expressions.map((source) => new RegExp(source, 'iu'));
  const found = (text: string): number => {
    let hits = 0;
    for (const sentence of text.split(/(?<=[.?!])\s+/u))
      for (const expression of compiled) if (expression.test(sentence)) hits++;
    return hits;
  };
  return { whole: (paragraphs) => paragraphs.reduce((sum, text) => sum + found(text), 0), paragraph: found };
};

export default start;
