import type { Instrument } from '../instrument.ts';

const modules = import.meta.glob<Instrument>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' });

/** Every instrument by id, in the order of their ids. Adding one is adding a file to this folder. */
export const instruments: ReadonlyMap<string, Instrument> = new Map(
  Object.values(modules)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((instrument) => [instrument.id, instrument]),
);

/** How many places in `helpsWith` an uncertain address costs. */
const doubt = { high: 0, medium: 2, low: 6 } as const;

/**
 * A framework that a gendersensitive approach must be built into is worth linking to, but what says how to do
 * it comes first; its title names gender.
 */
const namesGender = (instrument: Instrument) => /gender/i.test(instrument.title);

const cost = (instrument: Instrument, topic: string) =>
  instrument.helpsWith.indexOf(topic) + doubt[instrument.confidence] - (namesGender(instrument) ? 3 : 0);

/**
 * The instruments that help with a rule, or with a document-level item (`dekking:<item id>`), best first:
 * what is most about it and has the surest address. Newer goes before older, then by id.
 */
export function instrumentsFor(rule: string): readonly Instrument[] {
  return [...instruments.values()]
    .filter((instrument) => instrument.helpsWith.includes(rule))
    .sort((a, b) => cost(a, rule) - cost(b, rule) || (b.year ?? 0) - (a.year ?? 0) || (a.id < b.id ? -1 : 1));
}
