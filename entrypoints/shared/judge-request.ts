import type { ParagraphKind } from '../../analyzers/text.ts';

/** Paragraphs, or pieces of one that is very long, to be judged by the extension's background. */
export interface JudgeRequest {
  readonly kind: 'genderbril:judge';
  /** Ids of the rules that the user switched off. */
  readonly rulesOff: readonly string[];
  readonly paragraphs: readonly { readonly kind: ParagraphKind; readonly text: string }[];
}
