import type { Finding } from '../../analyzers/finding.ts';

const NEIGHBOURS = 4;

/**
 * Names one finding in one document so that *Negeer hier* is remembered, without keeping a word of the text: a
 * SHA-256 over a salt that never leaves this machine, the document, the rule, the words and the few words before
 * them. Those neighbours keep the same words elsewhere from being ignored too; the words after it do not count,
 * because a passage that was ignored must stay so while its writer writes on.
 *
 * @returns 64 hexadecimal digits. Rejects where the page is not a secure context: there nothing can be remembered.
 */
export async function fingerprint(
  salt: string,
  documentId: string,
  raw: string,
  finding: Pick<Finding, 'rule' | 'start' | 'end' | 'quote'>,
): Promise<string> {
  const named = JSON.stringify([
    salt,
    documentId,
    finding.rule,
    wordsOf(finding.quote),
    wordsOf(lineBefore(raw, finding.start)).slice(-NEIGHBOURS),
  ]);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(named));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What stands before a place on its own line: a paragraph that is put above it changes nothing. */
const lineBefore = (raw: string, at: number): string =>
  raw
    .slice(Math.max(0, at - 200), at)
    .split(/\p{Cc}/u)
    .at(-1) ?? '';

/** Spaces, capitals, punctuation and the way accents are stored may change without it being another passage. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
