import type { Group } from '../../analyzers/finding.ts';
import type { Measured } from '../../analyzers/measured.ts';
import type { Lang } from './lang.ts';

/** The sentences of the status line on the card, one for everything that can become of an action. */
export interface Notices {
  readonly applied: string;
  readonly stale: string;
  readonly readOnly: string;
  readonly composing: string;
  readonly protected: string;
  readonly tracking: string;
  readonly ignored: string;
  readonly unsupported: string;
  readonly unverified: string;
  /** After a sentence that says why the words are not in the text: they can be pasted, or copied. */
  readonly onClipboard: string;
  readonly copyYourself: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly ignoredHere: string;
  readonly ruleOff: string;
  readonly saveFailed: string;
}

/** Every word of our own that a person sees, in one language. What rules say is Dutch and comes with the finding. */
export interface Texts {
  readonly lang: Lang;
  readonly name: string;
  readonly groups: Readonly<Record<Group, { readonly name: string; readonly about: string }>>;
  readonly newTab: string;
  readonly yearUnknown: string;
  readonly card: {
    readonly now: string;
    readonly meant: string;
    /** Before the words themselves, where the mark is beside their paragraph. */
    readonly words: string;
    /** `sections` such as `§1.3, §2.1`. */
    source(sections: string): string;
    readonly suggestions: string;
    readonly replace: string;
    readonly insert: string;
    readonly copyWords: string;
    readonly instruments: string;
    moreInstruments(count: number): string;
    readonly copy: string;
    readonly ignore: string;
    readonly ruleOff: string;
    readonly examples: string;
    readonly good: string;
    readonly notThis: string;
    readonly close: string;
    readonly notices: Notices;
  };
  readonly popup: {
    readonly here: string;
    readonly reading: string;
    findings(count: number): string;
    /** The honest line: how much was read, how much was skipped, how many findings. */
    read(sentences: number, skipped: number, findings: number): string;
    readonly partial: string;
    readonly noText: string;
    readonly unreadable: string;
    readonly noAnswer: string;
    readonly tooLarge: string;
    readonly notADocument: string;
    readonly selfCheckFailed: string;
    readonly off: string;
    readonly details: string;
    readonly options: string;
    readonly privacy: string;
  };
  /** What the options page says about one rule. */
  readonly rulePage: {
    readonly about: string;
    readonly measured: string;
    readonly notMeasured: string;
    /** How it did on unseen text: passages that a reader labelled, how many it found, how many reports were none. */
    counts(measured: Measured): string;
    /** Why it is off for who never chose. */
    readonly quiet: string;
  };
  readonly options: {
    readonly title: string;
    readonly intro: string;
    readonly repaired: string;
    readonly on: string;
    readonly language: string;
    readonly languageNote: string;
    readonly dutch: string;
    readonly english: string;
    readonly rules: string;
    readonly rulesNote: string;
    readonly off: string;
    readonly noneOff: string;
    readonly turnOn: string;
    readonly sites: string;
    readonly noSites: string;
    /** What people call a site that they know by another name than its host's. */
    readonly siteNames: Readonly<Record<string, string>>;
    readonly ignored: string;
    ignoredCount(count: number): string;
    readonly wipe: string;
    readonly wiped: string;
    readonly saveFailed: string;
    readonly privacy: string;
    readonly privacyText: string;
  };
}
