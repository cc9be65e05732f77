import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import type { Start } from '../system.ts';

/** harper.js with its own rules, which are English; spelling off, or it would propose words for all of the Dutch. */
const start: Start = async () => {
  const linter = new LocalLinter({ binary });
  await linter.setup();
  await linter.setLintConfig({ ...(await linter.getLintConfig()), SpellCheck: false });
  return { whole: async (paragraphs) => (await linter.lint(paragraphs.join('\n\n'))).length };
};

export default start;
