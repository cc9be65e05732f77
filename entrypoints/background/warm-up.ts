import { rules } from '../../analyzers/rules/index.ts';
import { readerWithout } from './reader-without.ts';

let begun = false;

/**
 * Does beforehand, in small steps and once, what is slow the first time: each rule reads one example of its own. A
 * question that comes meanwhile waits for one example at most.
 */
export async function warmUp(): Promise<void> {
  if (begun) return;
  begun = true;
  const read = readerWithout([]);
  for (const { examples } of rules.values()) {
    await new Promise((resolve) => setTimeout(resolve));
    read({ kind: 'body', text: (examples.flags[0] ?? '').replaceAll(/\[\[|\]\]/gu, '') });
  }
}
