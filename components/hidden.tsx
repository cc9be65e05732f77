import type { ComponentChildren } from 'preact';

/** Words for those who hear the page instead of seeing it. */
export const Hidden = ({ children }: { readonly children: ComponentChildren }) => (
  <span class="hidden">{children}</span>
);
