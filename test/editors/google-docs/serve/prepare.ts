import type { StandinConfig } from '../config.ts';
import { concat, plain, slice } from '../page/model/rich.ts';
import type { DocumentSource, Paragraph } from '../page/model/source.ts';

/** Gives images and footnotes the characters that the knobs ask for (R8.3). */
export function prepare(source: DocumentSource, config: StandinConfig): DocumentSource {
  const { imageCharacter, footnoteCharacter } = config;
  if (imageCharacter === '\ufffc' && footnoteCharacter === '\u0002') return source;
  const swap = ({ rich, kind }: Paragraph): Paragraph => {
    let at = 0;
    const parts = rich.runs.map((run) => {
      const part = slice(rich, at, at + run.length);
      at += run.length;
      const thing = run.style.embedded?.kind;
      if (thing === 'image') return plain(imageCharacter, run.style);
      return thing === 'footnote' ? plain(footnoteCharacter, run.style) : part;
    });
    return { kind, rich: concat(...parts) };
  };
  return { ...source, tabs: source.tabs.map((tab) => ({ ...tab, body: tab.body.map(swap) })) };
}
