import type { Editor } from './editor.ts';
import { modeLabel, words } from './words.ts';

/** Brings the buttons around the text to life, and keeps them in step with the mode (F2.29, F2.30). */
export function furnishChrome(editor: Editor): void {
  const { locale } = editor.config;
  const byId = (id: string) => document.getElementById(id);
  const zoom = byId('docs-zoom') as HTMLSelectElement | null;
  zoom?.addEventListener('change', () => editor.setZoom(Number(zoom.value)));
  byId('docs-comment-button')?.addEventListener('click', () =>
    byId('docs-comment-composer')?.removeAttribute('hidden'),
  );
  const showMode = () => {
    const { mode } = editor;
    const switcher = byId('docs-toolbar-mode-switcher');
    if (switcher) {
      switcher.setAttribute('aria-label', modeLabel(mode, locale));
      switcher.setAttribute('data-tooltip', modeLabel(mode, locale));
      switcher.className = mode === 'suggesting' ? 'suggest-mode' : mode === 'viewing' ? '' : 'edit-mode';
      const icon = document.createElement('div');
      icon.className = `docs-icon-mode-${mode === 'suggesting' ? 'suggest' : mode === 'viewing' ? 'view' : 'edit'}`;
      switcher.replaceChildren(icon);
    }
    byId('docs-insert-menu')?.remove();
    document.querySelector('.titlebar-request-access-button')?.remove();
    const part = document.createElement('div');
    part.setAttribute('role', 'button');
    if (mode === 'viewing') {
      part.className = 'titlebar-request-access-button';
      part.textContent = words[locale].request;
      byId('docs-titlebar-container')?.append(part);
    } else {
      part.id = 'docs-insert-menu';
      part.textContent = words[locale].insert;
      byId('docs-menubar')?.prepend(part);
    }
  };
  showMode();
  editor.listen((topic) => {
    if (topic === 'mode') showMode();
    if (topic === 'zoom' && zoom) zoom.value = String(editor.zoom);
  });
}
