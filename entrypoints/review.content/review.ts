import { planEdit } from '../../analyzers/edit.ts';
import type { Finding, Suggestion } from '../../analyzers/finding.ts';
import type { Text } from '../../analyzers/text.ts';
import { commentText } from '../../components/comment-text.ts';
import { shownSuggestion } from '../../components/shown-suggestion.ts';
import { textsIn } from '../../components/texts/texts-in.ts';
import { createCardHost } from './card-host.tsx';
import type { Choices } from './choices.ts';
import { copy } from './copy.ts';
import type { Editor, Outcome } from './editors/editor.ts';
import { findAgain, type Sighting, sight } from './find-again.ts';
import { follow } from './follow.ts';
import { isGenuine } from './genuine.ts';
import { watchKeys } from './keys.ts';
import { type Point, watchPointer } from './pointer.ts';
import { openReadingLoop, type Reading } from './reading-loop.ts';
import { openWordsOfRules } from './words-of-rules.ts';

export interface Review {
  readonly reading: Reading | null;
  readonly editor: Editor;
  /** Opens the card of the next finding that can be shown, with the keyboard in it. */
  next(): void;
}

/** How long the pointer may be on its way from the words to the card. In milliseconds. */
const GRACE = 400;
/** How far beside words and card still counts as on them. In CSS pixels. */
const MARGIN = 6;

/** One review of one document: marks, card, replacement. Ends with `signal` and leaves nothing behind. */
export function startReview(editor: Editor, choices: Choices, signal: AbortSignal): Review {
  const card = createCardHost();
  let open: Sighting | null = null;
  let notice: string | null = null;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let busy = false;
  let following: AbortController | null = null;
  /** The finding whose card opens as soon as its words are here. */
  let coming: Finding | null = null;

  const words = openWordsOfRules(signal);
  const loop = openReadingLoop(editor, choices, onReading, signal);
  const known = () => (loop.reading !== null && 'text' in loop.reading ? loop.reading : null);
  const notices = () => textsIn(choices.lang).card.notices;

  function onReading(): void {
    // Asked now, so that a card never has to wait for them.
    void words.want(known()?.findings.map(({ rule }) => rule) ?? []);
    if (open === null || busy) return;
    const reading = known();
    const again = reading && findAgain(open, reading.findings, reading.text.raw);
    if (again && reading) show(again, reading.text);
    else close();
  }

  function close(): void {
    clearTimeout(leaving);
    following?.abort();
    following = null;
    open = null;
    notice = null;
    coming = null;
    card.close();
  }

  function show(finding: Finding, text: Text, focus = false): void {
    const said = words.of(finding.rule);
    if (said === undefined) return wait(finding, text, focus);
    const { rule, instruments } = said;
    coming = null;
    const boxes = editor.rects(finding);
    if (boxes.length === 0 && !card.isOpen) return;
    open = sight(finding, text.raw);
    keys.lookAgain();
    const act = (action: () => Promise<void>) => (event: MouseEvent) => {
      if (isGenuine(event, card.shadow.host)) void action();
    };
    card.show(
      {
        finding,
        rule,
        instruments,
        suggestions: finding.suggestions.map((suggestion) => shownSuggestion(text.raw, suggestion)),
        writable: editor.writable(),
        showQuote: editor.precision === 'paragraph',
        lang: choices.lang,
        notice,
        onReplace: (suggestion, event) => act(() => replace(finding, suggestion))(event),
        onCopyWords: (suggestion, event) => act(() => copyText(suggestion.text))(event),
        onCopy: act(() => copyText(commentText(finding, rule, instruments))),
        onIgnore: act(() => keep(() => choices.ignore(finding, text))),
        onRuleOff: act(() => keep(() => choices.turnOff(finding.rule))),
        onClose: close,
      },
      boxes,
      focus,
    );
    if (following !== null) return;
    following = new AbortController();
    follow(() => (open === null ? undefined : editor.rects(open.finding)[0]), moved, following.signal);
  }

  /** The words are still on their way: the card opens when they are here, unless it is no longer meant by then. */
  function wait(finding: Finding, text: Text, focus: boolean): void {
    coming = finding;
    const sighting = sight(finding, text.raw);
    void words.want([finding.rule]).then(() => {
      if (coming !== finding || signal.aborted) return;
      coming = null;
      const reading = known();
      const again = reading && findAgain(sighting, reading.findings, reading.text.raw);
      if (again && reading && words.of(again.rule) !== undefined) show(again, reading.text, focus);
    });
  }

  function tell(sentence: string): void {
    notice = sentence;
    const reading = known();
    const again = open && reading && findAgain(open, reading.findings, reading.text.raw);
    if (again && reading) show(again, reading.text);
  }

  async function copyText(text: string): Promise<void> {
    tell((await copy(text, card.shadow.root)) ? notices().copied : notices().copyFailed);
  }

  async function keep(choice: () => Promise<void>): Promise<void> {
    try {
      await choice();
      close();
    } catch {
      tell(notices().saveFailed);
    }
  }

  /** One click, one edit. A text that changed since is read again and the edit planned anew, once. */
  async function replace(finding: Finding, suggestion: Suggestion): Promise<void> {
    if (busy || open === null) return;
    busy = true;
    try {
      const sighting = open;
      let outcome = await attempt(finding, suggestion);
      if (outcome.kind === 'stale') {
        await loop.refresh();
        const reading = known();
        const again = reading && findAgain(sighting, reading.findings, reading.text.raw);
        const same = again?.suggestions.find(
          ({ text, kind }) => text === suggestion.text && kind === suggestion.kind,
        );
        if (again && same) outcome = await attempt(again, same);
      }
      busy = false;
      if (outcome.kind === 'applied') close();
      else tell(await withWords(outcome, suggestion.text));
      await loop.refresh();
    } finally {
      busy = false;
    }
  }

  async function attempt(finding: Finding, suggestion: Suggestion): Promise<Outcome> {
    const reading = known();
    if (reading === null || !reading.findings.includes(finding)) return { kind: 'stale' };
    const edit = planEdit(reading.text, suggestion, suggestion.text);
    return edit === null
      ? { kind: 'refused', why: 'protected' }
      : editor.replace(edit, reading.text.revision);
  }

  /** What became of it, and where the words are now: nobody clicked for nothing. */
  async function withWords(outcome: Exclude<Outcome, { kind: 'applied' }>, words: string): Promise<string> {
    // In the middle of a composition not even the focus may move.
    const mayCopy = outcome.kind !== 'refused' || outcome.why !== 'composing';
    if (!mayCopy) return sentenceFor(outcome);
    const isCopied = await copy(words, card.shadow.root);
    return `${sentenceFor(outcome)} ${isCopied ? notices().onClipboard : notices().copyYourself}`;
  }

  function sentenceFor(outcome: Exclude<Outcome, { kind: 'applied' }>): string {
    if (outcome.kind === 'refused') return notices()[outcome.why === 'read-only' ? 'readOnly' : outcome.why];
    return notices()[outcome.kind];
  }

  function findingAt(point: Point): { finding: Finding; text: Text } | null {
    const reading = known();
    if (reading === null || !inside(editor.area.getBoundingClientRect(), point, 0)) return null;
    const hits = reading.findings.filter((finding) =>
      editor.handles(finding).some((box) => inside(box, point, 1)),
    );
    // Of two that overlap the shorter one is meant: the longer can be reached beside it.
    const [finding] = hits.sort((a, b) => a.end - a.start - (b.end - b.start));
    return finding === undefined ? null : { finding, text: reading.text };
  }

  watchPointer({
    signal,
    onRest(point) {
      if (card.isOpen && onCard(point)) return;
      const hit = findingAt(point);
      if (hit === null || (hit.finding === open?.finding && card.isOpen)) return;
      if (!editor.area.contains(document.elementFromPoint(point.x, point.y))) return;
      clearTimeout(leaving);
      notice = null;
      show(hit.finding, hit.text);
    },
    onMove(point) {
      if (coming !== null && !editor.rects(coming).some((box) => inside(box, point, MARGIN))) coming = null;
      if (!card.isOpen || open === null || busy) return;
      const near = onCard(point) || editor.handles(open.finding).some((box) => inside(box, point, MARGIN));
      clearTimeout(leaving);
      if (!near && card.shadow.root.activeElement === null) leaving = setTimeout(close, GRACE);
    },
  });

  const onCard = (point: Point): boolean => {
    const box = card.shadow.root.querySelector('[data-genderbril="card"]')?.getBoundingClientRect();
    return box !== undefined && inside(box, point, MARGIN);
  };

  const keys = watchKeys((event) => {
    if (event.key !== 'Escape' || !card.isOpen) return false;
    close();
    return true;
  }, signal);

  const moved = () => {
    const reading = known();
    if (!card.isOpen || open === null || reading === null || busy) return;
    const area = editor.area.getBoundingClientRect();
    if (!editor.rects(open.finding).some((box) => overlaps(area, box))) close();
    else show(open.finding, reading.text);
  };
  document.addEventListener('scroll', moved, { signal, capture: true, passive: true });
  window.addEventListener('resize', moved, { signal });

  signal.addEventListener('abort', () => {
    close();
    editor.paint([]);
  });
  void loop.refresh();

  let last: Sighting | null = null;
  return {
    editor,
    get reading() {
      return loop.reading;
    },
    next() {
      const reading = known();
      if (reading === null) return;
      keys.lookAgain();
      const shown = reading.findings.filter((finding) => editor.rects(finding).length > 0);
      const after = last?.finding.start ?? -1;
      const finding = shown.find(({ start }) => start > after) ?? shown[0];
      if (finding === undefined) return;
      last = sight(finding, reading.text.raw);
      show(finding, reading.text, true);
    },
  };
}

function inside(
  box: { left: number; right: number; top: number; bottom: number },
  { x, y }: Point,
  margin: number,
): boolean {
  return (
    x >= box.left - margin && x <= box.right + margin && y >= box.top - margin && y <= box.bottom + margin
  );
}

const overlaps = (one: DOMRect, other: DOMRect): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
