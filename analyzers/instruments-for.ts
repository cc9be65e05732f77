import type { Instrument } from './instrument.ts';

const files = import.meta.glob<Readonly<Record<string, unknown>>>(
  ['./instruments/*.ts', '!./instruments/index.ts'],
  {
    eager: true,
  },
);

const byId = new Map<string, Instrument>();
const byNeed = new Map<string, string[]>();
const ranked: [need: string, rank: number, id: string][] = [];
for (const file of Object.values(files)) {
  for (const value of Object.values(file)) {
    const instrument = value as Instrument | undefined;
    if (!Array.isArray(instrument?.helpsWith)) continue;
    byId.set(instrument.id, instrument);
    instrument.helpsWith.forEach((need, rank) => ranked.push([need, rank, instrument.id]));
  }
}
ranked.sort((a, b) => a[1] - b[1] || (a[2] < b[2] ? -1 : 1));
for (const [need, , id] of ranked) {
  const ids = byNeed.get(need) ?? [];
  if (!ids.includes(id)) byNeed.set(need, [...ids, id]);
}

/** Ids of the instruments that help with a rule (`<rule id>`) or a dekking item (`dekking:<item id>`), best first. */
export const instrumentsFor = (need: string): readonly string[] => byNeed.get(need) ?? [];

/** The instrument with this id; `undefined` when there is none. */
export const instrumentById = (id: string): Instrument | undefined => byId.get(id);
