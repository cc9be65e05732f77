import type { Finding, Group, Suggestion } from '../../analyzers/finding.ts';
import type { ParagraphReading } from '../../analyzers/paragraph-reading.ts';
import type { Span } from '../../analyzers/text.ts';
import { shape } from './shape.ts';

const GROUPS: Readonly<Record<Group, true>> = { begrip: true, framing: true, uitwerking: true };
const KINDS: Readonly<Record<Suggestion['kind'], true>> = { replace: true, insert: true };

/**
 * What was said about `text`, if this is that in every field: every place lies in the text, and every quotation is what
 * stands there. Else `null`; nothing is ever marked by half an answer.
 */
export function validParagraphReading(value: unknown, text: string): ParagraphReading | null {
  if (!shape.isRecord(value)) return null;
  const { words, sentences, skipped } = value;
  const findings = shape.list(value.findings, (entry) => validFinding(entry, text));
  const dropped = shape.list(value.dropped, validDropped);
  if (findings === null || dropped === null) return null;
  if (!shape.isCount(words) || !shape.isCount(sentences) || !shape.isCount(skipped)) return null;
  return { findings, words, sentences, skipped, dropped };
}

function validFinding(value: unknown, text: string): Finding | null {
  if (!shape.isRecord(value)) return null;
  const { rule, group, quote, title, message, confidence } = value;
  const span = validSpan(value, text);
  const suggestions = shape.list(value.suggestions, (entry) => validSuggestion(entry, text));
  const instruments = shape.ids(value.instruments);
  if (!shape.isId(rule) || !shape.isKey(GROUPS, group) || span === null) return null;
  const { start, end } = span;
  if (start === end || quote !== text.slice(start, end)) return null;
  if (!shape.isText(title) || !shape.isText(message) || typeof confidence !== 'number') return null;
  if (suggestions === null || instruments === null) return null;
  return { rule, group, start, end, quote, title, message, suggestions, instruments, confidence };
}

function validSuggestion(value: unknown, whole: string): Suggestion | null {
  if (!shape.isRecord(value)) return null;
  const { kind, text } = value;
  const span = validSpan(value, whole);
  if (!shape.isKey(KINDS, kind) || !shape.isText(text) || span === null) return null;
  return kind === 'insert' && span.start !== span.end ? null : { kind, ...span, text };
}

function validDropped(value: unknown): ParagraphReading['dropped'][number] | null {
  if (!shape.isRecord(value)) return null;
  const { rule, reason } = value;
  return shape.isText(rule) && shape.isText(reason) ? { rule, reason } : null;
}

/** A place in the text; `null` when it is none. */
function validSpan({ start, end }: Record<string, unknown>, text: string): Span | null {
  if (!shape.isCount(start) || !shape.isCount(end)) return null;
  return start <= end && end <= text.length ? { start, end } : null;
}
