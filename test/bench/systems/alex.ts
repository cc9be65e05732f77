import { text as alex } from 'alex';
import type { Start } from '../system.ts';

/** alex: its own words, which are English. */
const start: Start = () => {
  const messages = (text: string): number => alex(text).messages.length;
  return { whole: (paragraphs) => messages(paragraphs.join('\n\n')), paragraph: messages };
};

export default start;
