import { createAnalyzer } from '../../analyzers/analyze.ts';
import type { Finding } from '../../analyzers/finding.ts';
import { documentText } from '../../entrypoints/review.content/editors/google-docs/document-text.ts';
import { loudRules } from './loud-rules.ts';

/** What Genderbril has to mark in a raw Google document: the same analysis, run here on the stand-in's own model. */
export function expectedInDocs(raw: string): readonly Finding[] {
  return createAnalyzer({ rules: loudRules }).analyze(documentText(raw, 'test')).findings;
}
