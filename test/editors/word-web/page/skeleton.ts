import type { WordDocument } from '../document.ts';
import type { WordProfile } from '../profile.ts';
import { commentsPane } from './comments-pane.ts';
import { element } from './element.ts';

/** The parts of the frame that stay; ids and classes are those of the facts' §2.1. */
export interface Skeleton {
  readonly container: HTMLElement;
  readonly ribbon: HTMLElement;
  readonly view: HTMLElement;
  readonly sizer: HTMLElement;
  readonly pages: HTMLElement;
  readonly proxy: HTMLElement | null;
  readonly comments: HTMLElement;
  readonly commentBox: HTMLElement;
  readonly navigation: HTMLElement;
  readonly deadDialog: HTMLElement;
  readonly liveDialog: HTMLElement;
  readonly animation: HTMLElement;
  readonly mode: HTMLElement;
  readonly save: HTMLElement;
}

/** Builds the frame's furniture around an empty `#PagesContainer`. */
export function skeleton(profile: WordProfile, source: WordDocument, readOnly: boolean): Skeleton {
  const animation = element(
    'div',
    { id: 'animation-container', style: 'position:fixed;inset:0;background:#fff;z-index:50;' },
    element('p', {}, 'Word'),
  );
  const mode = element('button', { id: 'ModeSwitcher', type: 'button' });
  const save = element('button', { id: 'SaveStatusButton', type: 'button' });
  const ribbon = element(
    'div',
    { class: 'RibbonContainer', style: 'height:140px;flex:none;background:#f3f2f1;overflow:hidden;' },
    element(
      'div',
      { role: 'toolbar', 'aria-label': 'Ribbon' },
      element('button', { type: 'button', id: 'Bold', 'aria-label': 'Bold' }, 'B'),
      mode,
      save,
      element('button', { type: 'button', id: 'ShowCommentsTopBar' }, 'Comments'),
    ),
    // No toolbar role and a control that looks editable: not the document.
    element(
      'div',
      { id: 'FontFormattingGroup' },
      element(
        'div',
        { contenteditable: 'true', role: 'combobox', 'aria-label': 'Font' },
        'Aptos (hoofdtekst)',
      ),
    ),
  );
  const pages = element('div', {
    id: profile.structure === 'other-pages' ? 'PagesHost' : 'PagesContainer',
    class: 'PagesContainer',
    style: 'display:grid;justify-content:center;row-gap:19px;padding:20px 0;transform-origin:top center;',
    ...(profile.renderer === 'R3' && profile.canvasEditable === 'pages' && !readOnly
      ? { contenteditable: 'true', tabindex: '0', spellcheck: 'false' }
      : {}),
  });
  const sizer = element(
    'div',
    { class: 'WACViewPanelContainer', style: 'position:relative;' },
    element('canvas', {
      class: 'WACHorizontalRulerContainer',
      style: 'position:absolute;top:0;left:20px;height:20px;',
    }),
    element('canvas', {
      class: 'WACVerticalRulerContainer',
      style: 'position:absolute;top:20px;left:0;width:20px;',
    }),
    pages,
  );
  const missing = readOnly && profile.readOnlyProxy === 'missing';
  const proxy = missing ? null : makeProxy(profile, readOnly);
  const view = element(
    'div',
    {
      id: 'WACViewPanel',
      class: 'WACViewPanel WACInteractiveView',
      style: `position:relative;flex:1;min-width:0;background:#e6e6e6;overflow:${profile.silentScroll ? 'hidden' : 'auto'};`,
    },
    sizer,
    ...(proxy === null ? [] : [proxy]),
    // Words for a screen reader that are no words of the document (facts §2.3, §2.4).
    element(
      'div',
      { class: 'HiddenElementForScreenReaderNav', role: 'region', style: CLIPPED },
      'Heading 1. Page 1 of 9',
    ),
    element(
      'div',
      { id: 'WACViewPanel_ClipboardElement', style: CLIPPED },
      'We registreren gender (m/v) van vorige week.',
    ),
    element(
      'div',
      { id: 'textareaCaretTracker', style: CLIPPED },
      'We registreren gender (m/v) van spookgasten',
    ),
    element('div', { id: 'predictionFeedbackTooltip', style: CLIPPED }, 'Tab om te accepteren'),
  );
  // What measures fonts for the canvases (facts §2.4).
  const probe = element(
    'div',
    { id: 'HiddenLabelForMeasure', style: CLIPPED },
    'We registreren gender (m/v)',
  );
  const note = element(
    'div',
    {
      id: 'WACViewPanel_FootnoteEndnoteEditControl_EditingElement',
      class: 'EditingSurfaceBody WACEditing',
      contenteditable: 'true',
      style: CLIPPED,
    },
    '\u00a0',
  );
  const navigation = element(
    'div',
    { class: 'NavigationPane', style: 'display:none;width:240px;flex:none;background:#faf9f8;' },
    element('button', { id: 'navigationTab1', role: 'tab', type: 'button' }, 'Zoeken'),
    element('button', { id: 'navigationTab3', role: 'tab', type: 'button' }, 'Koppen'),
    element('input', { id: 'FindSearchBoxV2', type: 'text', spellcheck: 'true', 'aria-label': 'Zoeken' }),
    element('input', { id: 'ReplaceSearchBoxV2', type: 'text', 'aria-label': 'Vervangen door' }),
    element('textarea', { 'aria-label': 'Alternatieve tekst' }),
  );
  const { pane, box } = commentsPane(source.comments);
  const container = element(
    'div',
    { id: 'EditorContainer', style: 'position:fixed;inset:0;display:flex;flex-direction:column;' },
    ribbon,
    element(
      'div',
      { style: 'flex:1;display:flex;min-height:0;' },
      navigation,
      view,
      element(
        'div',
        {
          id: 'WACViewPanel_FootnoteEndnoteEditControl',
          class: 'WACInteractiveView',
          style: 'position:absolute;',
        },
        note,
      ),
      pane,
    ),
  );
  // The id exists twice (facts §1.3); only the second one ever lives.
  const dialog = () =>
    element('div', { id: 'WACDialogOverlay', style: 'display:none;position:fixed;inset:0;z-index:1000;' });
  const [deadDialog, liveDialog] = [dialog(), dialog()];
  if (profile.loadingSheet !== 'absent') document.body.append(animation);
  document.body.append(container, probe, deadDialog, liveDialog);
  return {
    container,
    ribbon,
    view,
    sizer,
    pages,
    proxy,
    comments: pane,
    commentBox: box,
    navigation,
    deadDialog,
    liveDialog,
    animation,
    mode,
    save,
  };
}

export const CLIPPED =
  'position:absolute;left:0;top:0;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;';

function makeProxy(profile: WordProfile, readOnly: boolean): HTMLElement {
  const live = profile.renderer === 'R2';
  const editable = !(profile.renderer === 'R3' && profile.canvasEditable === 'pages');
  return element(
    'div',
    {
      id: 'WACViewPanel_EditingElement',
      // Firefox itself tells an old server by the missing class (facts §2.1).
      class: `EditingSurfaceBody WACEditing${profile.onPremises ? '' : ' WACViewPanel_DisableLegacyKeyCodeAndCharCode'}`,
      ...(editable ? { contenteditable: 'true', tabindex: '0' } : {}),
      ...(readOnly ? { 'aria-readonly': 'true', contenteditable: 'false' } : {}),
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': 'Document',
      spellcheck: 'false',
      style: `position:absolute;left:0;top:0;min-width:4px;min-height:16px;outline:none;transform-origin:top left;${
        live ? '' : 'opacity:0;pointer-events:none;overflow:hidden;white-space:nowrap;width:4px;height:16px;'
      }`,
    },
    '\u00a0\u00a0',
  );
}
