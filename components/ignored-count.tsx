import { useId, useRef } from 'preact/hooks';
import type { Texts } from './texts/texts.ts';

interface Props {
  readonly count: number;
  readonly texts: Texts;
  onWipe(): void;
}

/** How many passages are ignored, and a way to let go of them. Which ones, nobody can tell from what is stored. */
export function IgnoredCount({ count, texts, onWipe }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  const name = useId();
  return (
    <section aria-labelledby={name}>
      <h2 id={name} ref={title} tabIndex={-1}>
        {texts.options.ignored}
      </h2>
      <div class="line">
        <p>{texts.options.ignoredCount(count)}</p>
        {count > 0 && (
          <button
            type="button"
            data-action="wipe"
            onClick={() => {
              // The button goes away; whoever works by keyboard stays here.
              title.current?.focus();
              onWipe();
            }}
          >
            {texts.options.wipe}
          </button>
        )}
      </div>
    </section>
  );
}
