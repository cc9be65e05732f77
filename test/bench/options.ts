/** What was asked on the command line. */
export interface Options {
  /** Measure against these only; empty means all. */
  readonly only: readonly string[];
  readonly rounds: number;
  /** A text to read; the corpus when left out. */
  readonly file: string | null;
}

export const usage = `Usage: npm run bench -- [OPTION ...] [FILE]
  FILE        a Dutch text of 50,000 words or more (.txt), instead of ../shared/corpus
  --only NAME measure against NAME only (may be repeated)
  --rounds N  how many rounds; 5 unless told`;

/** Reads the arguments; a text is what is wrong with them. */
export function parseOptions(args: readonly string[], names: readonly string[]): Options | string {
  const only: string[] = [];
  let rounds = 5;
  let file: string | null = null;
  const rest = [...args];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--only') {
      const name = rest.shift() ?? '';
      if (!names.includes(name)) return `--only takes ${names.join(', ')}.`;
      only.push(name);
    } else if (word === '--rounds') {
      rounds = Number(rest.shift());
      if (!Number.isInteger(rounds) || rounds < 1) return '--rounds takes a number of 1 or more.';
    } else if (word.startsWith('-')) return `${word} is not an option.`;
    else if (file !== null) return 'One text at a time.';
    else file = word;
  }
  return { only, rounds, file };
}
