/** What every system is given. Made once, in the parent process, so that all read the same. */
export interface Material {
  /** The whole text, one string a paragraph. */
  readonly paragraphs: readonly string[];
  /** Paragraphs of about eighty words in which one word was typed, with nothing to find in them. */
  readonly typed: readonly string[];
  /** The same with something to find. */
  readonly fired: readonly string[];
  /** Of each rule, the words of what it needs: one list for each thing that must be there. */
  readonly needs: readonly (readonly (readonly string[])[])[];
  /** Phrases without gaps, for a search by phrase. */
  readonly phrases: readonly string[];
  /** As many regular expressions as Genderbril has patterns. */
  readonly expressions: readonly string[];
}

/** One system under measurement, ready to read. What it returns says how much it saw, so that no work can be skipped. */
export interface System {
  /** Reads paragraphs as one text, with nothing remembered of an earlier pass. */
  readonly whole: (paragraphs: readonly string[]) => number | Promise<number>;
  /** Reads one paragraph, as after a keystroke. */
  readonly paragraph?: (text: string) => number;
  /** Reads a text and gives what reads it again, remembering the first. */
  readonly again?: (paragraphs: readonly string[]) => (edited: readonly string[]) => number;
}

/** A module of `systems/` default-exports this: it compiles what has to be compiled. Loading the module is its import. */
export type Start = (material: Material) => System | Promise<System>;
