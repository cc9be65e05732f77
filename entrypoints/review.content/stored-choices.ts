import type { Finding } from '../../analyzers/finding.ts';
import type { Text } from '../../analyzers/text.ts';
import { fingerprint } from '../shared/fingerprint.ts';
import { settings } from '../shared/settings.ts';
import type { Choices } from './choices.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * The user's choices as the browser keeps them. They are read once and then followed, so that asking costs nothing.
 *
 * @param site what the user can switch off: see entrypoints/shared/site-of.ts.
 * @param documentId names the document in fingerprints.
 */
export async function storedChoices(
  site: string,
  documentId: () => string,
  signal: AbortSignal,
): Promise<Choices> {
  let now = (await settings.read()).settings;
  let rulesOff: ReadonlySet<string> = new Set(now.rulesOff);
  const listeners = new Set<() => void>();
  settings.onChange((read) => {
    now = read.settings;
    rulesOff = new Set(now.rulesOff);
    for (const listener of listeners) listener();
  }, signal);

  const name = (finding: Finding, text: Text) => fingerprint(now.salt, documentId(), text.raw, finding);
  return {
    get on() {
      return now.on && !now.sitesOff.includes(site);
    },
    get lang() {
      return now.lang;
    },
    get rulesOff() {
      return rulesOff;
    },
    async withoutIgnored(findings, text) {
      // The ordinary case: nobody ignored anything, and no digest is made.
      if (Object.keys(now.ignored).length === 0) return findings;
      const names = await Promise.all(findings.map((finding) => name(finding, text)));
      return findings.filter((_, index) => !Object.hasOwn(now.ignored, names[index] ?? ''));
    },
    async ignore(finding, text) {
      const key = await name(finding, text);
      await settings.update(({ ignored }) => ({
        ignored: { ...ignored, [key]: Math.floor(Date.now() / DAY) },
      }));
    },
    turnOff: (rule) => settings.update((before) => ({ rulesOff: [...new Set([...before.rulesOff, rule])] })),
    onChange(listener, until) {
      listeners.add(listener);
      until.addEventListener('abort', () => listeners.delete(listener));
    },
  };
}
