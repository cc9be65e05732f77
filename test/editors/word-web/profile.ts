import type { DocumentName } from './documents.ts';

/**
 * Which of the Words in the field this is. Every axis of the specification is a knob, because the sources conflict or
 * are silent, and an extension has to be right under both answers.
 */
export interface WordProfile {
  document: DocumentName;
  /** §4. R1 DOM text, R2 DOM text with a live paragraph in the proxy, R3 canvas with a hidden mirror, R4 viewer. */
  renderer: 'R1' | 'R2' | 'R3' | 'R4';
  /** §5.2. `lenient` exists because the sources conflict on execCommand and on the DOM selection. */
  input: 'strict' | 'lenient';
  /** §6. M1 changed paragraphs, M2 the whole page at the next idle, M3 with a reconcile timer. */
  rerender: 'M1' | 'M2' | 'M3';
  /** §9. W0 absent, W1 right, W2 renamed, W3 late, W4 writes in the wrong place, W5 throws on dispose. */
  model: 'W0' | 'W1' | 'W2' | 'W3' | 'W4' | 'W5';
  /** §10. A1 edit, A2 view, A3 suggesting, A4 edit and locked later (`setMode`), A5 connection lost. */
  access: 'A1' | 'A2' | 'A3' | 'A4' | 'A5';
  /** §1.2 of the facts: Europe has a label of its own, and extensions that named only one missed the other. */
  editorHost: string;
  /** §2.2. Also `/we/WordEditorFrame.aspx`. */
  framePath: string;
  /** §2.1. Milliseconds that the frame sits at about:blank before the form is posted. */
  frameDelay: number;
  /** §5.2. Milliseconds between the editing element being there and input being heard (facts §1.3). */
  readyDelay: number;
  /** Percent, §7. */
  zoom: number;
  /** Pages rendered on either side of the visible ones, §7. */
  pagesAround: number;
  /** §7: scrolling moves the pages by a transform and no `scroll` event fires. */
  silentScroll: boolean;
  /** §6: foreign attributes are always logged; some hosts also remove them. */
  foreignAttributes: 'undo' | 'log';
  /** §5.2: one paste in three is put back after 250 ms. */
  pasteFlaky: boolean;
  /** §4 R1 (assumed): what a paragraph that crosses a page looks like. */
  pageCrossing: 'slices' | 'whole';
  /** §8: proofing marks as classes (P1), as CSS highlights (P2), or none. */
  proofing: 'classes' | 'highlights' | 'none';
  /** §10 A2. */
  readOnlyProxy: 'missing' | 'aria-readonly';
  /** §4 R3. */
  canvasMirror: 'slice' | 'whole';
  canvasMirrorHiding: 'hidden' | 'clip';
  canvasEditable: 'proxy' | 'pages';
  /** §8: whether the model's text still holds text that was deleted with tracking on. */
  deletedText: 'included' | 'excluded';
  /** Not in the facts: the number of a note as junk (`BlobObject`), or as a digit with or without a name. */
  footnotes: 'blob' | 'digit' | 'raised';
  /** §3 says only that cell ends add U+0007; Word's own text puts a carriage return before it. */
  cellEnd: '\r\u0007' | '\u0007';
  /** §5.1: an old Office Online Server has no `DisableLegacyKeyCodeAndCharCode` class on the proxy. */
  onPremises: boolean;
  /** §11: ribbon churn, autosave labels, focus stealing, swallowed keys. */
  noise: boolean;
  /** §3: seconds between a co-author's words; 0 is nobody. */
  coauthorEvery: number;
  coauthorInSameParagraph: boolean;
  /** §4 R4: an accessibility text layer over the page images. */
  viewerText: boolean;
  /** Dutch users have a Dutch Word: labels such as the mode switcher's are translated. */
  language: 'en' | 'nl' | 'fr';
  /** Facts §1.3: the loading sheet is `hidden` at the end; how is not said. `absent`: there never was one. */
  loadingSheet: 'none' | 'removed' | 'transparent' | 'absent';
  /** §5.2 and facts §3.2: whether Word takes a script's paste at all. */
  scriptPaste: 'taken' | 'left';
  /** Facts §3.2 name the three events together, and not which of them counts. */
  caretOn: 'mousedown' | 'mouseup' | 'click';
  /** A caret goes to the nearest edge of a letter, or always before the letter that was hit. Not in the facts. */
  hitTest: 'nearest' | 'letter';
  /** Facts §2.3: `Selected` is on "spans"; which ones is not said. */
  selectedOn: 'run' | 'outer-run';
  /** Facts §2.2 A2: the proxy holds the paragraph; whether as an element or as its bare runs is not said. */
  liveParagraph: 'paragraph' | 'runs';
  /** Facts §3.4 are silent on what follows the last paragraph. */
  modelEnd: 'throws' | 'null' | 'null-object';
  /** Facts §3.4: paragraphs are separated by `\r`; whether a paragraph's own text has it is not said. */
  paragraphEnd: '' | '\r';
  bodyEnd: '' | '\r';
  /** Facts §3.4: 0 is off. Office's own interface has words for it. */
  trackingMode: 'number' | 'word';
  /** Not in the facts: the character that stands for a note in the model, if any does. */
  noteInModel: '\u0002' | '\ufffc' | '';
  /** §8: covers over content controls, or nothing there to see; and whether they catch the mouse. */
  acetate: 'covers' | 'catching-covers' | 'none';
  /** Facts §2.3: the header that is being edited is not in an `InactiveBoxRendering`. */
  headers: 'inactive' | 'active';
  /** §4 R3: nobody has said whether a canvas shows what is selected. */
  canvasSelection: 'painted' | 'unseen';
  /** §2: whether the host lets the frame write to the clipboard. */
  clipboardAllowed: boolean;
  /** Another build of Word: its paragraphs, its pages, or the words on the page are not what they were. */
  structure: 'known' | 'other-paragraphs' | 'other-pages' | 'other-words';
  /** §2 (assumed strictness): scripts of the page may not feed strings to HTML sinks. */
  trustedTypes: boolean;
  /** §9: a model read that takes longer than this, in milliseconds, is counted as a freeze of Word. */
  readLimit: number;
  seed: number;
}

/** The strict editor that every feature has to pass on first. */
export const DEFAULT_PROFILE: WordProfile = {
  document: 'small',
  renderer: 'R1',
  input: 'strict',
  rerender: 'M2',
  model: 'W0',
  access: 'A1',
  editorHost: 'euc-word-edit.officeapps.live.com',
  framePath: '/we/wordeditorframe.aspx',
  frameDelay: 0,
  readyDelay: 120,
  zoom: 100,
  pagesAround: 1,
  silentScroll: false,
  foreignAttributes: 'undo',
  pasteFlaky: false,
  pageCrossing: 'slices',
  proofing: 'classes',
  readOnlyProxy: 'aria-readonly',
  canvasMirror: 'slice',
  canvasMirrorHiding: 'hidden',
  canvasEditable: 'proxy',
  deletedText: 'included',
  footnotes: 'digit',
  cellEnd: '\r\u0007',
  onPremises: false,
  noise: true,
  coauthorEvery: 0,
  coauthorInSameParagraph: false,
  viewerText: true,
  language: 'en',
  loadingSheet: 'none',
  scriptPaste: 'taken',
  caretOn: 'mousedown',
  hitTest: 'nearest',
  selectedOn: 'run',
  liveParagraph: 'paragraph',
  modelEnd: 'throws',
  paragraphEnd: '',
  bodyEnd: '',
  trackingMode: 'number',
  noteInModel: '\u0002',
  acetate: 'covers',
  headers: 'inactive',
  canvasSelection: 'painted',
  clipboardAllowed: false,
  structure: 'known',
  trustedTypes: true,
  readLimit: 200,
  seed: 1,
};
