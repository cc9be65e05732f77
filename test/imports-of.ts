/** One import or re-export of a module. */
export interface Import {
  /** As written, such as `../finding.ts`. */
  readonly from: string;
  /** Nothing of it is left in the running code. */
  readonly typeOnly: boolean;
}

const STATEMENT =
  /^[ \t]*(?:import|export)\s+(type\s+(?=[{*\w]))?(?:[^'";=()]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gmu;
const COMMENT = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu;

/** What a module of ours imports. Reads the formatter's one way of writing it, so it needs no compiler. */
export const importsOf = (source: string): readonly Import[] =>
  [...source.replace(COMMENT, '').matchAll(STATEMENT)].map(([, type, stated, asked]) => ({
    from: stated ?? asked ?? '',
    typeOnly: type !== undefined,
  }));
