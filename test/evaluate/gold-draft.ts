import { GoldError, type GoldFinding, isRecord, parseFindings } from './gold.ts';

/** How much of a document-level item is there. */
export type DekkingStatus = 'aanwezig' | 'zwak' | 'ontbreekt';

/** The labels of a whole draft. Offsets count in the draft's file. */
export interface GoldDraft {
  readonly findings: readonly GoldFinding[];
  readonly dekking: ReadonlyMap<string, DekkingStatus>;
}

/** Reads the labels that lie beside a draft; throws a {@link GoldError} when they have another shape. */
export function parseGoldDraft(json: string, draft: string, name: string): GoldDraft {
  const fail = (field: string, wanted: string): never => {
    throw new GoldError(`${name}: "${field}" must be ${wanted}.`);
  };
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new GoldError(`${name}: is not JSON.`);
  }
  if (!isRecord(value)) return fail('(file)', 'an object');
  const { findings, dekking } = value;
  if (!isRecord(dekking)) return fail('dekking', 'an object');
  const statuses = Object.entries(dekking).map(([item, status]): [string, DekkingStatus] => {
    if (status !== 'aanwezig' && status !== 'zwak' && status !== 'ontbreekt')
      return fail(`dekking.${item}`, 'aanwezig, zwak or ontbreekt');
    return [item, status];
  });
  return { findings: parseFindings(findings, draft, fail), dekking: new Map(statuses) };
}
