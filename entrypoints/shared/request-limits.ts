/** The most that one question to the background may hold. More is asked in more questions. */
export const REQUEST_LIMITS = {
  paragraphs: 200,
  /** Of all its paragraphs together, in UTF-16 units. One piece (analyzers/pieces.ts) always fits. */
  characters: 24_000,
} as const;
