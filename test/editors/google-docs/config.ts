import type { DocumentSource } from './page/model/source.ts';

/** Ready-made contents; a test may also bring its own {@link DocumentSource}. */
export type DocumentName = 'regiovisie' | 'repeated-footer' | 'empty' | 'table-only' | 'huge';

/** What the user may do (R11.1). `locked` looks like editing and ignores every input. */
export type Mode = 'editing' | 'suggesting' | 'viewing' | 'locked';

/** Every knob of the stand-in. The README has them in a table with the facts behind them. */
export interface StandinConfig {
  document: DocumentName | DocumentSource;
  mode: Mode;
  zoom: number;
  pageless: boolean;
  locale: 'en' | 'de';
  csp: 'strict' | 'none';
  bootDelayMs: number;
  /** F1.4–F1.6: how the layer's variable is judged. */
  gate: 'nonempty' | 'allowlist' | 'off' | 'forced';
  allowlist: readonly string[];
  /** F5.3. */
  api: 'withFlag' | 'always' | 'never';
  viewApi: boolean;
  viewLayer: boolean;
  /** F5.4: whether the document has a caret before anyone clicked in it. */
  caretAtLoad: boolean;
  /** F5.11. */
  freshness: 'live' | 'snapshot' | 'dies';
  /** F5.10. */
  blurOnSelect: boolean;
  focusResetsSelection: boolean;
  /** F5.8: this many first calls of `setSelection` are lost. */
  staleSelect: number;
  editableIsBody: boolean;
  newInputOnTab: boolean;
  pasteNeedsFocus: boolean;
  pasteIgnored: boolean;
  /** Which selection a paste replaces: the one when it lands, or the one when it was dispatched. */
  pasteRange: 'landing' | 'dispatch';
  /** F5.17. */
  beforeinput: 'ignored' | 'applies';
  /** F5.30 in a browser that is not Firefox. */
  gecko: boolean;
  realm: 'strict' | 'lax';
  /** F5.14: how long an input takes to land. */
  applyMs: number;
  export: 'ok' | 'forbidden' | 'login';
  exportLagMs: number;
  /** R11.2: the owner forbade copying, printing and downloading. */
  copyForbidden: boolean;
  /** F4.7. */
  modelChunk: 'object' | 'array';
  gRole: 'paragraph' | 'none';
  /** The editor's glyphs are this much wider than the same font measured elsewhere. */
  widthSkew: number;
  tableDomOrder: 'row' | 'column';
  /** F2.20, F2.21. */
  labels: 'exact' | 'noisy' | 'bidi';
  /** F2.26: one run of each tile is there twice. */
  duplicateRuns: boolean;
  /** F2.23, F2.24. */
  nodes: 'reuse' | 'replace';
  scrollUpdate: 'raf' | '120ms';
  /** F5.5. */
  tail: 'footer' | 'plain';
  tableControls: 'full' | 'cellOnly';
  imageCharacter: '\ufffc' | '*';
  footnoteCharacter: string;
  collaborator: boolean;
}

/** The profile that most tests use: the real editor as far as it is known, and the harsher reading where it is not. */
export const defaults: StandinConfig = {
  document: 'regiovisie',
  mode: 'editing',
  zoom: 1,
  pageless: false,
  locale: 'en',
  csp: 'strict',
  bootDelayMs: 0,
  gate: 'nonempty',
  allowlist: ['aapocclcgogkmnckokdopfmhonfmgoek'],
  api: 'withFlag',
  viewApi: true,
  viewLayer: true,
  caretAtLoad: false,
  freshness: 'live',
  blurOnSelect: true,
  focusResetsSelection: false,
  staleSelect: 0,
  editableIsBody: false,
  newInputOnTab: false,
  pasteNeedsFocus: true,
  pasteIgnored: false,
  pasteRange: 'landing',
  beforeinput: 'ignored',
  gecko: false,
  realm: 'strict',
  applyMs: 30,
  export: 'ok',
  exportLagMs: 3000,
  copyForbidden: false,
  modelChunk: 'object',
  gRole: 'paragraph',
  widthSkew: 1,
  tableDomOrder: 'column',
  labels: 'noisy',
  duplicateRuns: true,
  nodes: 'reuse',
  scrollUpdate: 'raf',
  tail: 'footer',
  tableControls: 'full',
  imageCharacter: '\ufffc',
  footnoteCharacter: '\u0002',
  collaborator: false,
};
