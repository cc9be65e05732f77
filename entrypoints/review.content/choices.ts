import type { Finding } from '../../analyzers/finding.ts';
import type { Text } from '../../analyzers/text.ts';
import type { Lang } from '../../components/texts/lang.ts';

/** What the user chose that a review must respect, whatever keeps it. */
export interface Choices {
  /** Whether to read along on this site. */
  readonly on: boolean;
  readonly lang: Lang;
  readonly rulesOff: ReadonlySet<string>;
  /** The findings that the user did not ask to leave alone in this document. */
  withoutIgnored(findings: readonly Finding[], text: Text): Promise<readonly Finding[]>;
  /** @throws when it cannot be kept. */
  ignore(finding: Finding, text: Text): Promise<void>;
  /** @throws when it cannot be kept. */
  turnOff(rule: string): Promise<void>;
  onChange(listener: () => void, signal: AbortSignal): void;
}
