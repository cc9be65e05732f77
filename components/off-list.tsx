import { useId, useRef } from 'preact/hooks';
import { Hidden } from './hidden.tsx';

interface Props {
  readonly heading: string;
  /** Said when there is nothing in the list. */
  readonly none: string;
  readonly items: readonly { readonly id: string; readonly title: string }[];
  readonly itemsLang?: string;
  readonly button: string;
  readonly action: string;
  onOn(id: string): void;
}

/** Things that are off, each with a button that turns it on again. */
export function OffList({ heading, none, items, itemsLang, button, action, onOn }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  const name = useId();
  return (
    <section aria-labelledby={name}>
      <h2 id={name} ref={title} tabIndex={-1}>
        {heading}
      </h2>
      {items.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul class="list">
          {items.map((item) => (
            <li key={item.id}>
              <span lang={itemsLang}>{item.title}</span>
              <button
                type="button"
                data-action={action}
                data-id={item.id}
                onClick={() => {
                  // The button goes away with its line; whoever works by keyboard stays at this list.
                  title.current?.focus();
                  onOn(item.id);
                }}
              >
                {button}
                <Hidden>: {item.title}</Hidden>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
