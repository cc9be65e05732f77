import { dekkingItems } from './dekking/index.ts';
import type { DekkingItem, DekkingResult, DekkingStatus, PlacedSign, Sign } from './dekking-item.ts';
import { Reading } from './dutch/reading.ts';
import { type Sieve, sieve } from './dutch/sieve.ts';
import { wholeTerms } from './dutch/whole-terms.ts';
import { evidenceOf } from './evidence-of.ts';
import { judge } from './judge.ts';
import { MISREADINGS, SOFT_MISREADINGS } from './misreadings.ts';
import { type Context, type Misread, outline, type Placed } from './outline.ts';
import { overlaps } from './overlaps.ts';
import { ownNames } from './own-names.ts';
import { pieces } from './pieces.ts';
import { rules } from './rules/index.ts';
import type { ParagraphKind, Text } from './text.ts';

/** The status of every document-level item of a text, by item id, in the order of the definition page. */
export type Dekking = ReadonlyMap<string, DekkingResult>;

/** Reads the document-level items of texts and remembers what each paragraph showed. */
export interface DekkingReader {
  /** The whole text at once. Never throws. */
  read(text: Text): Dekking;
  /** The same in steps: it stops after every paragraph that it had to read, so that a caller can let a page breathe. */
  steps(text: Text): Generator<void, Dekking>;
}

type Shown = ReadonlyMap<string, readonly Sign[]>;
const NOTHING: Shown = new Map();
/**
 * Makes a reader. It remembers every paragraph of the last text by its content and by what stands around it (headings,
 * lead, row), so that a re-read costs the paragraphs whose content or surroundings changed.
 *
 * @param options.from the items to look for; for tests.
 */
export function createDekking(options: { readonly from?: Iterable<DekkingItem> } = {}): DekkingReader {
  const items = [...(options.from ?? dekkingItems.values())];
  const gate: Sieve<DekkingItem> = sieve(items);
  let memory = new Map<string, Shown>();

  function* steps(text: Text): Generator<void, Dekking> {
    const own = ownNames(text);
    const names = [...own].join(' ');
    const used = new Map<string, Shown>();
    const around = new Map<string, Reading>();
    const signs = new Map<string, PlacedSign[]>(items.map(({ id }) => [id, []]));
    for (const [index, placed] of outline(text).entries()) {
      const key = JSON.stringify([
        names,
        placed.paragraph.kind,
        placed.paragraph.text,
        ...surroundings(placed),
      ]);
      let known = used.get(key) ?? memory.get(key);
      if (known === undefined) {
        known = readParagraph(placed, own, around, gate);
        yield;
      }
      used.set(key, known);
      const { start } = placed.paragraph;
      for (const [id, found] of known)
        for (const sign of found)
          signs
            .get(id)
            ?.push({ ...sign, start: sign.start + start, end: sign.end + start, paragraph: index });
    }
    memory = used;
    return new Map(items.map((item) => [item.id, resultOf(item, signs)]));
  }

  return {
    steps,
    read(text) {
      const run = steps(text);
      for (;;) {
        const step = run.next();
        if (step.done === true) return step.value;
      }
    },
  };
}

/** Reads one text once; {@link createDekking} remembers. */
export const readDekking = (text: Text): Dekking => createDekking().read(text);

const surroundings = ({ headings, lead, row, before, columns }: Placed): unknown[] => [
  headings,
  lead,
  row,
  before.length,
  columns,
];

/** What one paragraph shows, by item id. An item that throws shows nothing here; the others go on. */
function readParagraph(
  placed: Placed,
  own: ReadonlySet<string>,
  around: Map<string, Reading>,
  gate: Sieve<DekkingItem>,
): Shown {
  const { text, kind } = placed.paragraph;
  let shown: Map<string, Sign[]> | undefined;
  for (const piece of pieces(text)) {
    const sifted = gate(piece.text).rules;
    if (sifted.length === 0) continue;
    const reading = new Reading({ text: piece.text, kind });
    const context = contextOf(placed, reading, own, around);
    for (const item of sifted) {
      for (const sign of signsOf(item, reading, context)) {
        const { start, end } = wholeTerms(reading, sign);
        if (end <= start) continue;
        const weight = isMisread(sign, item, reading, context) ? 'zwak' : sign.weight;
        shown ??= new Map();
        const list = shown.get(item.id) ?? [];
        shown.set(item.id, list);
        list.push({ ...sign, weight, start: start + piece.start, end: end + piece.start });
      }
    }
  }
  return shown ?? NOTHING;
}

/** A date, a number of people, a length. */
const CONCRETE = /\d|\b(?:twee|drie|vier|elk jaar|elk halfjaar|elk kwartaal|voorjaar|najaar)\b/iu;

/** Whether a strong sign stands in one sentence with a misinterpretation. Rules are only asked when it matters. */
function isMisread(sign: Sign, item: DekkingItem, reading: Reading, context: Context): boolean {
  const rules = item.weakenedBy ?? MISREADINGS;
  if (sign.weight !== 'sterk' || rules.size === 0) return false;
  return context.misread().some(({ rule, start, end }) => {
    if (!rules.has(rule)) return false;
    return reading.sentences.some(
      (s) =>
        overlaps(s, { start, end }) &&
        overlaps(s, sign) &&
        !(SOFT_MISREADINGS.has(rule) && CONCRETE.test(s.text)),
    );
  });
}

function signsOf(item: DekkingItem, reading: Reading, context: Context): readonly Sign[] {
  try {
    return [...item.signs(reading, context)];
  } catch {
    return [];
  }
}

function contextOf(
  placed: Placed,
  reading: Reading,
  own: ReadonlySet<string>,
  around: Map<string, Reading>,
): Context {
  const read = (kind: ParagraphKind) => (text: string) => {
    const key = `${kind}\n${text}`;
    const known = around.get(key) ?? new Reading({ text, kind });
    around.set(key, known);
    return known;
  };
  let misread: readonly Misread[] | undefined;
  return {
    headings: placed.headings.map(read('heading')),
    label: placed.label === undefined ? undefined : read('heading')(placed.label),
    lead: placed.lead === undefined ? undefined : read('body')(placed.lead),
    row: placed.row.map(read('cell')),
    before: placed.before.map(read('cell')),
    columns: placed.columns === undefined ? undefined : read('cell')(placed.columns),
    own,
    misread() {
      misread ??= judge(
        reading,
        rules.values(),
        () => [],
        () => undefined,
      );
      return misread;
    },
  };
}

function resultOf(item: DekkingItem, all: ReadonlyMap<string, readonly PlacedSign[]>): DekkingResult {
  const signs = all.get(item.id) ?? [];
  const status = item.weigh?.(signs, all) ?? strongest(signs);
  if (status === 'ontbreekt') return { status, evidence: [] };
  const shown = (['sterk', 'zwak', 'steun'] as const)
    .map((weight) => signs.filter((sign) => sign.weight === weight))
    .find((some) => some.length > 0);
  return { status, evidence: evidenceOf(shown ?? []) };
}

const strongest = (signs: readonly PlacedSign[]): DekkingStatus => {
  if (signs.some(({ weight }) => weight === 'sterk')) return 'aanwezig';
  return signs.some(({ weight }) => weight === 'zwak') ? 'zwak' : 'ontbreekt';
};
