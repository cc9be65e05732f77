/** A guide, checklist, training or page that helps with a rule or a dekking item. Pure data, one file each. */
export interface Instrument {
  /** Equals the file's name. */
  readonly id: string;
  readonly title: string;
  readonly organisation: string;
  /** Year of publication; `null` where it is not known. */
  readonly year: number | null;
  /** https only. Addresses were not checked live: always show title, organisation and year beside the link. */
  readonly url: string;
  /** Where to look when `url` has died. */
  readonly fallbackUrl: string | null;
  /** How sure we are that `url` is this instrument. */
  readonly confidence: 'high' | 'medium' | 'low';
  /** What it is, in one Dutch sentence. */
  readonly description: string;
  /** Rule ids, and `dekking:<item id>` for document-level items, most useful first. */
  readonly helpsWith: readonly string[];
}
