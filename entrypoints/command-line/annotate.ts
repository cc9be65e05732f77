import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { createAnalyzer } from '../../analyzers/analyze.ts';
import { createDekking } from '../../analyzers/dekking.ts';
import type { Text } from '../../analyzers/text.ts';
import { asJson, asText } from './print.ts';
import { readerFor } from './readers.ts';

const USAGE = 'Gebruik: npm run --silent annotate -- [--format text|json] BESTAND… (- is standaardinvoer)';

/** Why a file cannot be read, in one line. */
class Unreadable extends Error {}

/**
 * Analyses files and prints what was found: one JSON object a line, or text for people.
 *
 * @returns the exit code: 0 with or without findings, 2 when an argument or a file cannot be read (one line on stderr).
 */
export async function main(args: string[]): Promise<number> {
  let format = 'text';
  const files: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const argument = args[i] as string;
    if (argument === '--format') format = args[++i] ?? '';
    else if (argument.startsWith('--format=')) format = argument.slice('--format='.length);
    else if (argument.startsWith('-') && argument !== '-')
      return refuse(`onbekende optie ${argument}. ${USAGE}`);
    else files.push(argument);
  }
  if (format !== 'text' && format !== 'json') return refuse(`onbekende opmaak "${format}". ${USAGE}`);
  if (files.length === 0) return refuse(USAGE);
  const analyzer = createAnalyzer();
  const dekking = createDekking();
  const print = format === 'json' ? asJson : asText;
  let code = 0;
  for (const file of files) {
    try {
      const text = await open(file);
      process.stdout.write(`${print(file, text, analyzer.analyze(text), dekking.read(text))}\n`);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      code = refuse(`${file}: ${error.message}`);
    }
  }
  return code;
}

function refuse(reason: string): number {
  process.stderr.write(`${reason}\n`);
  return 2;
}

/** All of standard input. Not by `readFileSync(0)`: a pipe that is still being filled makes that fail. */
async function standardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** @throws {Unreadable} when it is missing, a directory, of an unknown kind or not UTF-8. */
async function open(file: string): Promise<Text> {
  const reader = file === '-' ? readerFor('.txt') : readerFor(extname(file).toLowerCase());
  if (reader === undefined)
    throw new Unreadable(`onbekend soort bestand (${extname(file) || basename(file)})`);
  let bytes: Buffer;
  try {
    if (file !== '-' && statSync(file).isDirectory()) throw new Unreadable('is een map');
    bytes = file === '-' ? await standardInput() : readFileSync(file);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new Unreadable(code === 'ENOENT' ? 'bestaat niet' : `kan niet worden gelezen (${code ?? 'fout'})`);
  }
  try {
    return await reader(bytes);
  } catch (error) {
    const isNotUtf8 = (error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
    throw new Unreadable(
      isNotUtf8 ? 'is geen UTF-8-tekst' : `kan niet worden gelezen: ${(error as Error).message}`,
    );
  }
}
