import { AnnotatedTextApi } from './api.ts';
import type { Boot, PageGlobals } from './boot.ts';
import { furnishChrome } from './chrome.ts';
import { Editor } from './editor.ts';
import { gateOpens } from './gate.ts';
import { installHook } from './hook.ts';
import { Input } from './input/input.ts';
import { listenToMouse } from './input/mouse.ts';
import { Log } from './log.ts';
import { keepSaved } from './save.ts';
import { listTabs } from './tabs.ts';
import { Scroller } from './view/scroll.ts';
import { View } from './view/view.ts';

declare const STANDIN_BOOT: Boot;

const EDITOR_MS = 150;
const TILES_MS = 100;
const API_MS = 300;

function run({ config, source, preview }: Boot): void {
  // R2.2: the one and only look at the variable (F1.3).
  const page = window as unknown as PageGlobals;
  const requester = page._docs_annotate_canvas_by_ext;
  const opened = gateOpens(requester, config);
  const editor = new Editor(preview ? { ...config, mode: 'viewing' } : config, source);
  const log = new Log();
  const hook = installHook({ editor, log, requester, flagReads: 1 });
  if (!preview) furnishChrome(editor);
  listTabs(editor);
  keepSaved(editor);

  window.setTimeout(() => {
    const view = new View(editor, opened);
    const scroller = new Scroller(editor, view);
    const input = new Input(editor, log, scroller);
    hook.view = view;
    hook.scroller = scroller;
    hook.surface = input.surface;
    if (!preview) {
      input.surface.create();
      input.onTyped = (text) => {
        const live = document.getElementById('docs-aria-speakable');
        if (live) live.textContent = text;
      };
      listenToMouse(input);
    }
    editor.listen((topic) => {
      if (topic === 'tab' && config.newInputOnTab && !preview) input.surface.create();
      if (topic === 'mode') input.surface.setReadOnly(editor.mode === 'viewing');
    });
    const api = new AnnotatedTextApi(editor, input.surface, scroller);
    hook.api = api;
    window.setTimeout(() => {
      view.start();
      if (config.caretAtLoad) input.surface.focus();
    }, TILES_MS);
    window.setTimeout(() => {
      if (config.api === 'always' || (config.api === 'withFlag' && opened)) {
        page._docs_annotate_getAnnotatedText = api.get;
      }
    }, API_MS);
  }, EDITOR_MS);
}

if (STANDIN_BOOT.config.bootDelayMs > 0) {
  window.setTimeout(() => run(STANDIN_BOOT), STANDIN_BOOT.config.bootDelayMs);
} else run(STANDIN_BOOT);
