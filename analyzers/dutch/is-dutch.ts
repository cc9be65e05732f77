const DUTCH = new Set(
  'de het een en van ik te dat die niet zijn is was op aan met als voor er maar om hem dan zou of wat mijn men dit zo door over ze zich bij ook tot je mij uit der daar haar naar heb hoe heeft hebben deze u want nog zal me zij nu ge geen omdat iets worden toch al waren veel meer doen toen moet ben zonder kan hun dus alles onder ja eens hier wie werd altijd wordt wezen kunnen ons zelf tegen na wil kon niets uw iemand geweest andere wij we onze'.split(
    ' ',
  ),
);
const FOREIGN = new Set(
  'the of and to that it for as with his be by this have from or had not are but what all were when there can an your which their said if will about out many then them these so some would other into more than its our they has been les des une est pas que qui dans pour sur avec sont par plus nous vous und der die das ist nicht mit auf ein eine zu den von sich dem'.split(
    ' ',
  ),
);

/** 1 for a small word that is Dutch, -1 for one that is English, French or German, 0 for every other. Takes a folded word. */
export function tongueOf(word: string): -1 | 0 | 1 {
  if (DUTCH.has(word)) return 1;
  return FOREIGN.has(word) ? -1 : 0;
}

/**
 * Whether a paragraph may be judged: Dutch prose, not English, French, German or source code.
 * Short texts get the benefit of the doubt.
 *
 * @param small how many small Dutch and how many small foreign words it holds ({@link tongueOf}).
 */
export function isDutch(text: string, small: { readonly dutch: number; readonly foreign: number }): boolean {
  if (small.foreign >= 4 && small.foreign > small.dutch * 1.2) return false;
  if (!text.includes('{') && !text.includes('();') && !text.includes('=>') && !text.includes('</'))
    return true;
  const head = text.slice(0, 600);
  const symbols = head.match(/[{}<>;=$\\]|\(\)|=>|\/\//gu)?.length ?? 0;
  return symbols < 6 || symbols * 25 <= head.length;
}
