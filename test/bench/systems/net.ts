import nlp from 'compromise/one';
import type { Start } from '../system.ts';

/** A net, as compromise makes it; its types leave `buildNet` and `sweep` out. */
interface Nets {
  buildNet(matches: readonly { readonly match: string }[]): object;
  tokenize(text: string): { sweep(net: object, options: object): { found: readonly unknown[] } };
}

/**
 * compromise/one with a net of as many rules. In the form that finds most and goes fastest: one tag for each thing that
 * a rule needs, given to its words, and a pattern over the tags in either order.
 */
const start: Start = ({ needs }) => {
  const tags: Record<string, object> = {};
  const words: Record<string, string[]> = {};
  const matches = needs.flatMap((things, rule) => {
    const names = things.map((_, thing) => `Rule${rule}x${thing}`);
    names.forEach((name, thing) => {
      tags[name] = {};
      for (const word of things[thing] ?? []) words[word] = [...(words[word] ?? []), name];
    });
    const inOrder = (list: readonly string[]) => list.map((name) => `#${name}`).join(' .{0,8} ');
    return [{ match: inOrder(names) }, ...(names.length > 1 ? [{ match: inOrder(names.toReversed()) }] : [])];
  });
  nlp.extend({ tags, words } as object);
  const made = nlp as unknown as Nets;
  const net = made.buildNet(matches);
  const found = (text: string): number => made.tokenize(text).sweep(net, { tagger: false }).found.length;
  return { whole: (paragraphs) => found(paragraphs.join('\n')), paragraph: found };
};

export default start;
