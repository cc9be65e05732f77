/** Small questions about values that came from elsewhere, for the functions that check a whole message. */
export const shape = {
  isRecord: (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value),

  isText: (value: unknown): value is string => typeof value === 'string',

  isCount: (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0,

  isKey: <K extends string>(known: Readonly<Record<K, unknown>>, value: unknown): value is K =>
    typeof value === 'string' && Object.hasOwn(known, value),

  /** The id of a rule or an instrument: a file's name. */
  isId: (value: unknown): value is string =>
    typeof value === 'string' && /^[a-z][a-z0-9-]{0,79}$/u.test(value),

  /** Every entry parsed; `null` when this is no list, when it is longer than `most`, or when one entry has another shape. */
  list<T>(value: unknown, parse: (entry: unknown) => T | null, most = Number.POSITIVE_INFINITY): T[] | null {
    if (!Array.isArray(value) || value.length > most) return null;
    const parsed: T[] = [];
    for (const entry of value) {
      const one = parse(entry);
      if (one === null) return null;
      parsed.push(one);
    }
    return parsed;
  },

  texts: (value: unknown): string[] | null =>
    Array.isArray(value) && value.every((entry) => typeof entry === 'string') ? value : null,

  ids: (value: unknown): string[] | null =>
    shape.list(value, (entry) => (shape.isId(entry) ? entry : null), 500),
};
