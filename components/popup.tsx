import { Switch } from './switch.tsx';
import type { Lang } from './texts/lang.ts';
import type { Texts } from './texts/texts.ts';
import { textsIn } from './texts/texts-in.ts';

/** What there is to tell about the page under the popup. */
export type PopupView =
  | { readonly kind: 'not-a-document' | 'off' | 'reading' | 'no-text' | 'too-large' }
  | { readonly kind: 'no-answer'; readonly detail?: string }
  | { readonly kind: 'unreadable'; readonly detail?: string }
  | {
      /** Read and listed, and nothing on the page. */
      readonly kind: 'self-check-failed';
      readonly sentences: number;
      readonly skipped: number;
      readonly findings: number;
      readonly detail?: string;
    }
  | {
      readonly kind: 'read';
      readonly sentences: number;
      readonly skipped: number;
      readonly findings: number;
      /** Only what is on screen was read. */
      readonly partial: boolean;
      readonly detail?: string;
    };

export interface PopupProps {
  readonly view: PopupView;
  readonly lang: Lang;
  /** Some settings were corrupt and fell back to their defaults. */
  readonly repaired: boolean;
  onToggle(on: boolean): void;
  onOptions(): void;
}

/** On or off on this page, and an honest line about what was read. */
export function Popup({ view, lang, repaired, onToggle, onOptions }: PopupProps) {
  const texts = textsIn(lang);
  const detail = 'detail' in view ? view.detail : undefined;
  return (
    <main class="popup" lang={lang}>
      <h1>{texts.name}</h1>
      {view.kind !== 'not-a-document' && (
        <Switch checked={view.kind !== 'off'} onChange={onToggle}>
          {texts.popup.here}
        </Switch>
      )}
      <div class="told" role="status" data-state={view.kind}>
        {told(view, texts)}
      </div>
      {detail !== undefined && detail !== '' && (
        <details>
          <summary>{texts.popup.details}</summary>
          <p class="small" lang="en">
            {detail}
          </p>
        </details>
      )}
      {repaired && <p class="repaired">{texts.options.repaired}</p>}
      <footer>
        <p class="small">{texts.popup.privacy}</p>
        <button type="button" data-action="options" onClick={() => onOptions()}>
          {texts.popup.options}
        </button>
      </footer>
    </main>
  );
}

function told(view: PopupView, { popup }: Texts) {
  switch (view.kind) {
    case 'reading':
      return <p>{popup.reading}</p>;
    case 'off':
      return <p>{popup.off}</p>;
    case 'no-text':
      return <p>{popup.noText}</p>;
    case 'too-large':
      return <p>{popup.tooLarge}</p>;
    case 'unreadable':
      return <p>{popup.unreadable}</p>;
    case 'no-answer':
      return <p>{popup.noAnswer}</p>;
    case 'self-check-failed':
      return (
        <>
          <p>{popup.selfCheckFailed}</p>
          {view.sentences > 0 && <p>{popup.read(view.sentences, view.skipped, view.findings)}</p>}
        </>
      );
    case 'not-a-document':
      return <p>{popup.notADocument}</p>;
    case 'read':
      // Nothing read is not nothing found.
      if (view.sentences === 0) return <p>{popup.noText}</p>;
      return (
        <>
          <p class="count">{popup.findings(view.findings)}</p>
          <p>{popup.read(view.sentences, view.skipped, view.findings)}</p>
          {view.partial && <p class="small">{popup.partial}</p>}
        </>
      );
  }
}
