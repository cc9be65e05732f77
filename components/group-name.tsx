import type { Group } from '../analyzers/finding.ts';
import type { Texts } from './texts/texts.ts';

/** A group as a piece of its own line and its name: never told by colour alone. */
export const GroupName = ({ group, texts }: { readonly group: Group; readonly texts: Texts }) => (
  <span class="group" data-group={group}>
    <span class="group-line" aria-hidden="true" />
    {texts.groups[group].name}
  </span>
);
