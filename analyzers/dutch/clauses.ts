import type { Span } from '../text.ts';
import type { Token } from './scan.ts';

const HARD = new Set([';', ':', '(', ')', '–', '—', '→', '☐', '✔', '✓', '•', '-', '…']);
/** After a comma these open another clause. */
const AFTER_COMMA = new Set(
  'maar want zodat omdat doordat terwijl waarbij waardoor waarmee waarin die dat als indien wanneer dus en of mits tenzij aangezien hoewel ook daarom daarmee zo nu daar opdat waarna wie wat hetgeen want daardoor hierdoor immers namelijk doch echter'.split(
    ' ',
  ),
);
/** These open another clause without a comma too. */
const ALWAYS = new Set(
  'maar want zodat omdat doordat terwijl waardoor mits tenzij aangezien hoewel doch'.split(' '),
);

/**
 * The clause of a sentence that holds `span`; a span that crosses clauses gives all of them.
 *
 * @returns UTF-16 offsets into the paragraph, without the marks and conjunctions' commas around it.
 */
export function clauseAround(sentence: Span & { readonly tokens: readonly Token[] }, span: Span): Span {
  const { tokens } = sentence;
  let start = sentence.start;
  let end = sentence.end;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const opens = opensClause(tokens, i);
    if (token.start < span.start && opens !== 0) start = opens === 1 ? token.end : token.start;
    if (token.start === span.start && opens === 2) start = token.start;
    if (token.start >= span.end && opens !== 0) {
      end = token.start;
      break;
    }
  }
  while (start < span.start && /\s/u.test(charAt(sentence, start))) start++;
  while (end > span.end && /[\s,.]/u.test(charAt(sentence, end - 1))) end--;
  return { start, end };
}

const charAt = (sentence: Span, at: number): string =>
  (sentence as Span & { reading: { text: string } }).reading.text.charAt(at);

/** 0: no; 1: a mark stands between two clauses; 2: this word is the first of a clause. */
function opensClause(tokens: readonly Token[], i: number): 0 | 1 | 2 {
  const { word, punctuation } = tokens[i] as Token;
  if (punctuation) return HARD.has(word.norm) ? 1 : 0;
  if (i === 0) return 0;
  if (ALWAYS.has(word.norm)) return 2;
  const before = tokens[i - 1] as Token;
  return before.punctuation && before.word.norm === ',' && AFTER_COMMA.has(word.norm) ? 2 : 0;
}
