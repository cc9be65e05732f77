import { createAnalyzer } from '../../analyzers/analyze.ts';
import type { Finding } from '../../analyzers/finding.ts';
import { textOfModel } from '../../entrypoints/review.content/editors/word-web/text-of-model.ts';
import type { ModelReport } from '../editors/word-web/protocol.ts';
import { loudRules } from './loud-rules.ts';

/**
 * What Genderbril has to mark in a Word document: the same analysis, run here on the stand-in's own model, which also
 * knows what each paragraph is; the model's text alone does not say it.
 */
export function expectedInWord(model: ModelReport): readonly Finding[] {
  const [main] = model.stories;
  const text = textOfModel(main?.text ?? '');
  const kinds = new Map(main?.paragraphs.map(({ start, kind }) => [start, kind]));
  const paragraphs = text.paragraphs.map((paragraph) => {
    const kind = kinds.get(paragraph.start) ?? paragraph.kind;
    return { ...paragraph, kind: kind === 'list' ? ('list-item' as const) : kind };
  });
  return createAnalyzer({ rules: loudRules }).analyze({ ...text, paragraphs }).findings;
}
