import type { Start } from '../system.ts';

/** The floor: one look at every character, and at a table what kind it is. */
const start: Start = () => {
  const isLetter = new Uint8Array(0x10000);
  for (let code = 0; code < isLetter.length; code++)
    if (/\p{L}/u.test(String.fromCharCode(code))) isLetter[code] = 1;
  const count = (text: string): number => {
    let letters = 0;
    for (let i = 0; i < text.length; i++) letters += isLetter[text.charCodeAt(i)] as number;
    return letters;
  };
  return { whole: (paragraphs) => paragraphs.reduce((sum, text) => sum + count(text), 0), paragraph: count };
};

export default start;
