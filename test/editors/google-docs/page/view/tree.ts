import { make, style } from './nodes.ts';

/** The nested boxes of the editor (section 4). No box but the pages makes a stacking context, as far as is known. */
export interface Tree {
  readonly scroller: HTMLDivElement;
  readonly wrapper: HTMLDivElement;
  readonly manager: HTMLDivElement;
  readonly content: HTMLDivElement;
}

/** Builds them into `#kix-appview`. */
export function growTree(): Tree {
  const container = make('div', 'kix-appview-editor-container');
  const scroller = make('div', 'kix-appview-editor');
  const wrapper = make('div');
  const manager = make('div', 'kix-rotatingtilemanager');
  const content = make('div', 'kix-rotatingtilemanager-content');
  style(container, { position: 'absolute', top: '0px', left: '0px', right: '0px', bottom: '0px' });
  style(scroller, { position: 'relative', overflow: 'auto', width: '100%', height: '100%' });
  style(wrapper, { position: 'relative' });
  style(manager, { position: 'relative' });
  style(content, { position: 'absolute', top: '0px', left: '0px', width: '100%' });
  manager.append(content);
  wrapper.append(manager);
  scroller.append(wrapper);
  container.append(scroller);
  document.getElementById('kix-appview')?.append(container);
  return { scroller, wrapper, manager, content };
}
