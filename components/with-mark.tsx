/** Rules write the words that are marked between `[[` and `]]`; people see them marked. */
export const withMark = (example: string) =>
  example
    .split(/\[\[|\]\]/u)
    .map((piece, index) => (index % 2 === 1 ? <mark key={`${index}:${piece}`}>{piece}</mark> : piece));
