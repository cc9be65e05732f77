import type { ParagraphKind } from '../../analyzers/text.ts';
import type { JudgeRequest } from './judge-request.ts';
import { REQUEST_LIMITS } from './request-limits.ts';
import { shape } from './shape.ts';

const KINDS: Readonly<Record<ParagraphKind, true>> = {
  body: true,
  heading: true,
  'list-item': true,
  cell: true,
  quote: true,
};

/** A request, if this is one in every field and within the limits; else `null`. */
export function validJudgeRequest(value: unknown): JudgeRequest | null {
  if (!shape.isRecord(value) || value.kind !== 'genderbril:judge') return null;
  const rulesOff = shape.ids(value.rulesOff);
  const paragraphs = shape.list(value.paragraphs, validParagraph, REQUEST_LIMITS.paragraphs);
  if (rulesOff === null || paragraphs === null) return null;
  const characters = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  return characters > REQUEST_LIMITS.characters ? null : { kind: value.kind, rulesOff, paragraphs };
}

function validParagraph(value: unknown): JudgeRequest['paragraphs'][number] | null {
  if (!shape.isRecord(value)) return null;
  const { kind, text } = value;
  return shape.isKey(KINDS, kind) && shape.isText(text) ? { kind, text } : null;
}
