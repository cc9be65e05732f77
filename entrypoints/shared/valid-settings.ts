import type { Settings, SettingsRead } from './settings.ts';

const RULE_ID = /^[a-z][a-z-]{0,79}$/u;
const HOST = /^[a-z0-9.-]{1,253}$/u;
const SALT = /^[0-9a-f]{32}$/u;
const FINGERPRINT = /^[0-9a-f]{64}$/u;
const LAST_DAY = 100_000;

/**
 * Makes settings of whatever the store held. A missing key is its default; a value of another shape is its default
 * too, and named in `repaired`; in lists only the entries of another shape are left out. `quietRules` are off for
 * whoever never chose.
 *
 * A salt that is gone for good takes the ignored passages with it: their fingerprints can never match again.
 */
export function validSettings(
  stored: unknown,
  freshSalt: string,
  quietRules: readonly string[] = [],
): SettingsRead & { readonly saltIsNew: boolean } {
  const repaired: (keyof Settings)[] = [];
  const values = isRecord(stored) ? stored : {};

  const pick = <K extends keyof Settings>(
    key: K,
    fallback: Settings[K],
    parse: (value: unknown) => Parsed<Settings[K]>,
  ) => {
    if (!Object.hasOwn(values, key)) return fallback;
    const parsed = parse(values[key]);
    if (!parsed.whole) repaired.push(key);
    return parsed.value ?? fallback;
  };

  const on = pick('on', true, (value) => one(typeof value === 'boolean' ? value : undefined));
  const rulesOff = pick('rulesOff', quietRules, (value) => list(value, RULE_ID));
  const sitesOff = pick('sitesOff', [], (value) => list(value, HOST));
  const lang = pick('lang', 'nl', (value) => one(value === 'nl' || value === 'en' ? value : undefined));
  const ignored = pick('ignored', {}, days);
  const salt = pick('salt', '', (value) =>
    one(typeof value === 'string' && SALT.test(value) ? value : undefined),
  );

  const saltIsNew = salt === '';
  return {
    settings: {
      on,
      rulesOff,
      sitesOff,
      lang,
      ignored: saltIsNew ? {} : ignored,
      salt: saltIsNew ? freshSalt : salt,
    },
    repaired,
    saltIsNew,
  };
}

/** `whole` is false when some or all of what was stored had to be left out. */
interface Parsed<T> {
  readonly value: T | undefined;
  readonly whole: boolean;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const one = <T>(value: T | undefined): Parsed<T> => ({ value, whole: value !== undefined });

function list(value: unknown, shape: RegExp): Parsed<readonly string[]> {
  if (!Array.isArray(value)) return { value: undefined, whole: false };
  const kept = value.filter((entry): entry is string => typeof entry === 'string' && shape.test(entry));
  return { value: [...new Set(kept)], whole: kept.length === value.length };
}

function days(value: unknown): Parsed<Readonly<Record<string, number>>> {
  if (!isRecord(value)) return { value: undefined, whole: false };
  const entries = Object.entries(value);
  const kept = entries.filter(
    (entry): entry is [string, number] =>
      FINGERPRINT.test(entry[0]) &&
      Number.isInteger(entry[1]) &&
      Number(entry[1]) >= 0 &&
      Number(entry[1]) <= LAST_DAY,
  );
  return { value: Object.fromEntries(kept), whole: kept.length === entries.length };
}
