import type { DekkingItem } from '../dekking-item.ts';

const files = import.meta.glob<DekkingItem>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' });

/** The order of the definition page: how a person reads a visie, from what it means to who does what. */
const ORDER = [
  'definitie',
  'genderfactoren-in-probleemanalyse',
  'verhoogd-risico-vrouwen',
  'mannen-als-slachtoffer-en-bondgenoot',
  'vormen-van-geweld',
  'verdrag-van-istanbul',
  'specifieke-aanpak',
  'preventie',
  'deskundigheidsbevordering',
  'samenwerking-beleidsdomeinen',
  'afspraken-ketenpartners',
  'data-en-monitoring',
  'fasen',
  'prioriteit-en-actie',
];
const placeOf = (id: string): number => (ORDER.includes(id) ? ORDER.indexOf(id) : ORDER.length);

/** Every item in this folder by id, in the order of the page; one that the page does not know comes last. */
export const dekkingItems: ReadonlyMap<string, DekkingItem> = new Map(
  Object.values(files)
    .sort((a, b) => placeOf(a.id) - placeOf(b.id) || (a.id < b.id ? -1 : 1))
    .map((item) => [item.id, item]),
);
