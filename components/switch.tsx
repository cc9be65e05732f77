import type { ComponentChildren } from 'preact';

interface Props {
  readonly checked: boolean;
  readonly children: ComponentChildren;
  readonly lang?: string;
  onChange(checked: boolean): void;
}

/** An on/off switch with its label: an ordinary checkbox underneath, so keyboards and screen readers know it. */
export const Switch = ({ checked, children, lang, onChange }: Props) => (
  <label class="switch" lang={lang}>
    <input
      type="checkbox"
      role="switch"
      checked={checked}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
    <span>{children}</span>
  </label>
);
