import browser from 'webextension-polyfill';
import { isQuiet, measured } from '../../analyzers/measured.ts';
import type { Lang } from '../../components/texts/lang.ts';
import { validSettings } from './valid-settings.ts';

/** What the user has chosen. Each field is its own key in `browser.storage.local`, so two writes seldom meet. */
export interface Settings {
  /** Reading along at all. */
  readonly on: boolean;
  /** Rule ids that are switched off. */
  readonly rulesOff: readonly string[];
  /** Host names where reading along is off. */
  readonly sitesOff: readonly string[];
  /** Our own words; findings stay Dutch. */
  readonly lang: Lang;
  /** Fingerprint of an ignored passage → the day it was ignored, counted from 1970. Holds no text. */
  readonly ignored: Readonly<Record<string, number>>;
  /** Makes fingerprints mean nothing on another machine. Never exported, never shown. */
  readonly salt: string;
}

/** The settings as they could be read, and the fields that were corrupt and fell back to their default. */
export interface SettingsRead {
  readonly settings: Settings;
  readonly repaired: readonly (keyof Settings)[];
}

const KEYS: readonly (keyof Settings)[] = ['on', 'rulesOff', 'sitesOff', 'lang', 'ignored', 'salt'];

/** Off until someone turns them on. */
const QUIET = [...measured].filter(([, counts]) => isQuiet(counts)).map(([id]) => id);

let writing: Promise<unknown> = Promise.resolve();

/**
 * Reads, changes and watches the settings. `read` never rejects: a store that cannot be read gives the defaults and
 * says which fields they are. `update` rejects when the browser could not store the change.
 */
export const settings = {
  read,

  /**
   * Stores the fields that `change` returns and leaves every other key alone, unknown ones too. Updates of one
   * page wait for each other, so that two clicks in a row both count.
   */
  update(change: (now: Settings) => Partial<Settings>): Promise<void> {
    const result = writing.then(async () => {
      const { settings: now } = await read();
      await browser.storage.local.set(change(now));
    });
    writing = result.catch(() => {});
    return result;
  },

  /** Calls back with all settings whenever one of them has changed, here or on another page. */
  onChange(listener: (read: SettingsRead) => void, signal: AbortSignal): void {
    let latest = 0;
    const changed = async (changes: Record<string, unknown>, area: string) => {
      if (area !== 'local' || !KEYS.some((key) => key in changes)) return;
      const mine = ++latest;
      const now = await read();
      // A slower, older read must not overwrite a newer one.
      if (mine === latest && !signal.aborted) listener(now);
    };
    if (signal.aborted) return;
    browser.storage.onChanged.addListener(changed);
    signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), { once: true });
  },
};

async function read(): Promise<SettingsRead> {
  let stored: unknown;
  try {
    stored = await browser.storage.local.get([...KEYS]);
  } catch {
    return { ...validSettings({}, newSalt(), QUIET), repaired: KEYS };
  }
  const result = validSettings(stored, newSalt(), QUIET);
  if (!result.saltIsNew) return result;
  try {
    await browser.storage.local.set(
      result.repaired.includes('salt')
        ? { salt: result.settings.salt, ignored: {} }
        : { salt: result.settings.salt },
    );
    // Two pages may do this at the same moment: the one that wrote last wins, and both must know it.
    return {
      ...validSettings(await browser.storage.local.get([...KEYS]), newSalt(), QUIET),
      repaired: result.repaired,
    };
  } catch {
    return result;
  }
}

const newSalt = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
