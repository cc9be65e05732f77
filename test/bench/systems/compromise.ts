import nlp from 'compromise/one';
import type { Start } from '../system.ts';

/** compromise/one, tokenising and nothing else. */
const start: Start = () => {
  const terms = (text: string): number =>
    nlp.tokenize(text).document.reduce((sum, sentence) => sum + sentence.length, 0);
  return { whole: (paragraphs) => terms(paragraphs.join('\n')), paragraph: terms };
};

export default start;
