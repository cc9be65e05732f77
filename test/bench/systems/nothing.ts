import type { Start } from '../system.ts';

/** The empty process: what it takes to start Node and to hold the text. */
const start: Start = () => ({ whole: (paragraphs) => paragraphs.length });

export default start;
