import type { Text } from '../../analyzers/text.ts';
import type { DekkingStatus } from './gold-draft.ts';
import type { GoldSet } from './sets.ts';
import { fraction } from './table.ts';

/** The status of every document-level item of a text, by item id. */
export type ReadDekking = (text: Text) => ReadonlyMap<string, { readonly status: DekkingStatus }>;

/** One item of one draft on which the checker and the reader differ. */
export interface Disagreement {
  readonly draft: string;
  readonly item: string;
  readonly gold: DekkingStatus;
  readonly read: DekkingStatus | 'not there';
}

/** How often the checker and the careful reader give an item the same status. */
export interface DekkingAgreement {
  readonly items: ReadonlyMap<string, { readonly drafts: number; readonly agree: number }>;
  readonly disagreements: readonly Disagreement[];
}

export function dekkingAgreement({ documents }: GoldSet, read: ReadDekking): DekkingAgreement {
  const items = new Map<string, { drafts: number; agree: number }>();
  const disagreements: Disagreement[] = [];
  for (const { id, text, dekking } of documents) {
    if (!dekking) continue;
    const statuses = read(text);
    for (const [item, gold] of dekking) {
      const found = statuses.get(item)?.status ?? 'not there';
      const { drafts, agree } = items.get(item) ?? { drafts: 0, agree: 0 };
      items.set(item, { drafts: drafts + 1, agree: agree + (found === gold ? 1 : 0) });
      if (found !== gold) disagreements.push({ draft: id, item, gold, read: found });
    }
  }
  return { items, disagreements };
}

/** *Aanwezig* for what a reader finds missing, or the other way about. */
const isFarOff = ({ gold, read }: Disagreement): boolean =>
  read !== 'zwak' && gold !== 'zwak' && read !== gold;

export function dekkingTable(sets: readonly (readonly [string, DekkingAgreement])[]): string {
  const ids = [...new Set(sets.flatMap(([, { items }]) => [...items.keys()]))];
  const width = Math.max(...ids.map((id) => id.length), 'total'.length);
  const row = (name: string, values: readonly string[]) =>
    name.padEnd(width) + values.map((value) => value.padStart(22)).join('');
  const share = (agree: number, drafts: number) =>
    `${agree} of ${drafts}  ${fraction(drafts === 0 ? null : agree / drafts)}`;
  return [
    row(
      'dekking, agreement',
      sets.map(([title]) => title),
    ),
    ...ids.map((id) =>
      row(
        id,
        sets.map(([, { items }]) => share(items.get(id)?.agree ?? 0, items.get(id)?.drafts ?? 0)),
      ),
    ),
    row(
      'total',
      sets.map(([, { items }]) => {
        const all = [...items.values()];
        const sum = (key: 'agree' | 'drafts') => all.reduce((total, item) => total + item[key], 0);
        return share(sum('agree'), sum('drafts'));
      }),
    ),
    row(
      'two steps off',
      sets.map(([, { disagreements }]) => String(disagreements.filter(isFarOff).length)),
    ),
  ].join('\n');
}
