/** What was asked on the command line. */
export interface Options {
  readonly errors: boolean;
  /** Rules to show; empty means all. The analysis itself always runs with every rule, since rules compete. */
  readonly rules: readonly string[];
  /** Groups of sets to read; empty means all. */
  readonly sets: readonly string[];
  readonly json: string | null;
  readonly files: readonly string[];
}

export const usage = `Usage: npm run evaluate -- [OPTION ...] [FILE ...]
  FILE         gold paragraphs (.jsonl), or a draft (.md with its .json beside it), instead of the usual sets
  --errors     print each miss and each false alarm with its paragraph
  --rule ID    show this rule only (may be repeated)
  --set NAME   read only train, dev, drafts, quotes or corpus (may be repeated)
  --json FILE  write the measured numbers per rule to FILE`;

const groups = ['train', 'dev', 'drafts', 'quotes', 'corpus'];

/** Reads the arguments; a text is what is wrong with them. */
export function parseOptions(args: readonly string[], knownRules: readonly string[]): Options | string {
  let errors = false;
  let json: string | null = null;
  const rules: string[] = [];
  const sets: string[] = [];
  const files: string[] = [];
  const rest = [...args];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--errors') {
      errors = true;
    } else if (word === '--rule' || word === '--set' || word === '--json') {
      const value = rest.shift();
      if (value === undefined) return `${word} needs a value.`;
      if (word === '--json') json = value;
      else if (word === '--rule' && !knownRules.includes(value)) return `There is no rule "${value}".`;
      else if (word === '--set' && !groups.includes(value)) return `--set takes ${groups.join(', ')}.`;
      else (word === '--rule' ? rules : sets).push(value);
    } else if (word.startsWith('-')) {
      return `${word} is not an option.`;
    } else {
      files.push(word);
    }
  }
  return { errors, rules, sets, json, files };
}
