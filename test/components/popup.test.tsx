// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { Popup, type PopupView } from '../../components/popup.tsx';
import type { Lang } from '../../components/texts/lang.ts';
import { expectAccessible, get, mount } from './mount.tsx';

const read = { kind: 'read', sentences: 412, skipped: 3, findings: 2, partial: false } as const;

const views: readonly PopupView[] = [
  { kind: 'reading' },
  { kind: 'off' },
  { kind: 'no-text' },
  { kind: 'too-large' },
  { kind: 'not-a-document' },
  { kind: 'unreadable' },
  { kind: 'no-answer', detail: 'no answer from the background' },
  { kind: 'self-check-failed', sentences: 0, skipped: 0, findings: 0 },
  read,
  { ...read, findings: 0, skipped: 0 },
  { ...read, partial: true, detail: 'kindfocus: timeout' },
];

const show = (view: PopupView, lang: Lang = 'nl', repaired = false) => {
  const calls = { onToggle: vi.fn(), onOptions: vi.fn() };
  return { root: mount(<Popup view={view} lang={lang} repaired={repaired} {...calls} />), ...calls };
};
const told = (view: PopupView) => get(show(view).root, '[role="status"]').textContent ?? '';

describe('the popup', () => {
  it.each(views.flatMap((view) => [[view, 'nl'] as const, [view, 'en'] as const]))(
    'is accessible: %j in %s',
    async (view, lang) => {
      const { root } = show(view, lang, true);
      for (const details of root.querySelectorAll('details')) details.open = true;
      await expectAccessible(root);
    },
  );

  it('says what was read, what was skipped and what was found', () => {
    expect(told(read)).toContain('412 zinnen gelezen, 3 overgeslagen, 2 meldingen');
    expect(told({ ...read, skipped: 0, findings: 0 })).toContain('412 zinnen gelezen, 0 meldingen');
    expect(told({ ...read, sentences: 1, skipped: 0, findings: 1 })).toContain('1 zin gelezen, 1 melding');
    expect(told({ ...read, sentences: 12_345 })).toContain('12.345 zinnen');
  });

  it('says what was read where nothing is put on the page, and which check failed', () => {
    const view = { ...read, kind: 'self-check-failed', detail: 'paragraphs: none rendered' } as const;
    expect(told(view)).toContain('anders dan we gewend zijn');
    expect(told(view)).toContain('412 zinnen gelezen, 3 overgeslagen, 2 meldingen');
    expect(get(show(view).root, 'details').textContent).toContain('paragraphs: none rendered');
  });

  it('says so when only the visible part was read', () => {
    expect(told(read)).not.toContain('Alleen het deel');
    expect(told({ ...read, partial: true })).toContain('Alleen het deel dat je nu ziet is gelezen');
  });

  it('never says that nothing was found where nothing was read', () => {
    const silent = fc.oneof(
      fc.constantFrom(...views.filter(({ kind }) => kind !== 'read')),
      fc.record({
        kind: fc.constant('read' as const),
        sentences: fc.constant(0),
        skipped: fc.nat(9),
        findings: fc.nat(9),
        partial: fc.boolean(),
      }),
    );
    fc.assert(fc.property(silent, (view) => !/melding(en)?\b/u.test(told(view))));
  });

  it('shows technical details only where there are some, folded', () => {
    expect(show(read).root.querySelector('details')).toBeNull();
    const details = get<HTMLDetailsElement>(show({ ...read, detail: 'kindfocus: timeout' }).root, 'details');
    expect(details.open).toBe(false);
    expect(details.textContent).toContain('kindfocus: timeout');
  });

  it('turns reading along on this page off and on', () => {
    const { root, onToggle } = show(read);
    get<HTMLInputElement>(root, 'input[role="switch"]').click();
    expect(onToggle).toHaveBeenLastCalledWith(false);
    const again = show({ kind: 'off' });
    expect(get<HTMLInputElement>(again.root, 'input[role="switch"]').checked).toBe(false);
    get<HTMLInputElement>(again.root, 'input[role="switch"]').click();
    expect(again.onToggle).toHaveBeenLastCalledWith(true);
  });

  it('offers no switch where there is no document, and always the settings', () => {
    const { root, onOptions } = show({ kind: 'not-a-document' });
    expect(root.querySelector('input')).toBeNull();
    get(root, '[data-action="options"]').click();
    expect(onOptions).toHaveBeenCalledOnce();
  });
});
