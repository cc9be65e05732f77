import type { Group } from '../../analyzers/finding.ts';

/**
 * How a mark looks, by group: another line as well as another colour, so that no one needs to see colour. Each colour
 * has a contrast of at least 4.5 to 1 on white, and none is the red or blue of the editors' own spelling marks.
 */
export const MARK_STYLE: Record<
  Group,
  { readonly line: 'solid' | 'dashed' | 'dotted' | 'double'; readonly colour: string }
> = {
  begrip: { line: 'solid', colour: '#7b2d8e' },
  framing: { line: 'dashed', colour: '#a33b00' },
  uitwerking: { line: 'dotted', colour: '#00695c' },
};
