import type { Span } from '../text.ts';
import type { Occurrence } from './scan.ts';
import { cover, type Sentence } from './sentence.ts';

/** Two halves side by side: women with the victim's side, men with the perpetrator's. */
export interface RolePair extends Span {
  /** Whether a half names the role itself ("slachtoffer", "pleger"), and not only what somebody gets or does. */
  readonly named: boolean;
}

type Tag = 'M' | 'W' | 'V' | 'P';
interface Tagged {
  readonly tag: Tag;
  readonly place: Occurrence;
}

const TAGS: Readonly<Record<string, Tag>> = {
  'hij-man': 'M',
  'zij-vrouw': 'W',
  slachtofferkant: 'V',
  plegerkant: 'P',
};
/** Words apart that one half may be, and that the two halves may be. */
const WITHIN = 9;
const BETWEEN = 9;

/**
 * Finds "mevrouw krijgt bescherming, meneer een gesprek", in either order: the sentence is read as a row of men, women,
 * victim words and perpetrator words, and four that follow each other must form the two halves. Reading in order keeps
 * "hij ontvangt … als pleger, zij … als slachtoffer" apart from a man who is a victim.
 */
export function rolesBySex(sentence: Sentence): RolePair | undefined {
  const row: Tagged[] = [];
  for (const place of sentence.all(...Object.keys(TAGS))) {
    const tag = TAGS[place.concept] as Tag;
    const last = row.at(-1);
    if (last !== undefined && place.from < last.place.to) continue;
    if (last?.tag === tag) {
      // "Mannen … hij": one and the same; what stands nearer to the next word counts.
      row[row.length - 1] = { tag, place };
      continue;
    }
    row.push({ tag, place });
  }
  for (let i = 0; i + 3 < row.length; i++) {
    const four = row.slice(i, i + 4) as [Tagged, Tagged, Tagged, Tagged];
    const first = half(four[0], four[1]);
    const second = half(four[2], four[3]);
    if (first === undefined || second === undefined || first === second) continue;
    if (four[2].place.from - four[1].place.to > BETWEEN) continue;
    const words = four.map(({ place }) => sentence.reading.text.slice(place.start, place.end));
    return {
      ...cover(...four.map(({ place }) => place)),
      named: words.some((word) => /slachtoffer|pleger|dader/iu.test(word)),
    };
  }
  return undefined;
}

/** Which half two neighbours form, in either order. */
function half(a: Tagged, b: Tagged): 'she' | 'he' | undefined {
  if (b.place.from - a.place.to > WITHIN) return undefined;
  const tags = a.tag + b.tag;
  if (tags === 'WV' || tags === 'VW') return 'she';
  return tags === 'MP' || tags === 'PM' ? 'he' : undefined;
}
