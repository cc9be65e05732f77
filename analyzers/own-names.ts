import type { Text } from './text.ts';

/** How many paragraphs a title page has, at most. */
const TITLE = 6;
const NAME = /(?<!^|[.!?:]\s|van |van de )\p{Lu}[\p{L}’'-]{2,}/gu;
const CALLED =
  /\b(?:regio|centrumgemeente|gemeente|Veilig Thuis|in onze regio|wij in)\s+(\p{Lu}[\p{L}’'-]{2,})/gu;

/**
 * The names that a document gives itself: capitalised words in its title (short first paragraphs without a full stop),
 * and what it calls "regio …" or "gemeente …" at least twice. In lower case; the parts of a double name too. With these,
 * "In Groningen …" is another region's doing, unless the document is Groningen's own.
 */
export function ownNames({ raw, paragraphs }: Pick<Text, 'raw' | 'paragraphs'>): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (name: string) => {
    for (const part of [name, ...name.split('-')]) if (part.length > 2) names.add(part.toLowerCase());
  };
  for (const { text } of paragraphs.slice(0, TITLE)) {
    if (text.length > 120 || /[.?!:]\s*$/u.test(text)) continue;
    for (const [name] of text.matchAll(NAME)) add(name);
  }
  const called = new Map<string, number>();
  for (const [, name] of raw.matchAll(CALLED))
    if (name !== undefined) called.set(name, (called.get(name) ?? 0) + 1);
  for (const [name, times] of called) if (times > 1) add(name);
  return names;
}
