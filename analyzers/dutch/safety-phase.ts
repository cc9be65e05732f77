import { frame } from './frame.ts';
import type { Reading } from './reading.ts';
import type { Sentence } from './sentence.ts';

/** The three phases of the Visie gefaseerd samenwerken aan veiligheid. */
export type SafetyPhase = 'direct' | 'stabiel' | 'herstel';

const NAMES = {
  direct: frame(
    'directe ~1 veiligheid ; acute ~1 veiligheid|onveiligheid|fase ; fase|stap 1|een|één|i ; eerste fase|stap ; veiligheidsbeoordeling ; acuut',
  ),
  stabiel: frame(
    'stabiele ~1 veiligheid ; stabilisatie* ; stabiliser* ; risicogestuurde zorg ; fase|stap 2|twee|ii ; tweede fase|stap',
  ),
  herstel: frame('herstel ; herstelfase ; fase|stap 3|drie|iii ; derde fase|stap ; nazorg'),
} as const;
/** "Is het nu veilig?", "Blijft het veilig?": the same three, asked. */
const QUESTIONS = {
  direct: frame('is het ~3 veilig ; nu veilig ; vandaag veilig ; vanavond|vannacht veilig ; eerste vraag'),
  stabiel: frame('blijft het ~3 veilig ; blijvend veilig ; veilig blijft'),
  herstel: frame('verder ~3 leven ; leven ~4 groeien|oppakken|opbouwen ; weer ~3 leven'),
} as const;
/** Only the three named in a row: "eerst directe veiligheid, dan stabiele veiligheid, dan herstel". */
const IN_A_ROW = frame(`
  directe ~1 veiligheid ~5 stabiele ~8 herstel ; direct ~3 stabiel ~4 herstel ; drie fasen|fases|stappen ; fase|fasen 1|2 ~2 3 ; fasen 2 en 3 ; alle fasen ; drie
`);

/** In a paragraph that speaks of phases, when something is done says in which. */
const WHEN = {
  direct: frame(
    'direct|meteen na ~3 melding|incident ; eerste uren|dagen|uur|dag ; acuut|acute ; bij gevaar ; op korte termijn',
  ),
  stabiel: frame(
    'weken|maanden daarna|erna ; op middellange termijn ; daarna ~6 hulpverlener|team|regisseur|casusregisseur',
  ),
  herstel: frame('lange|langere termijn ; uiteindelijk'),
} as const;
const AFTER_FIRST = frame(
  'na de ~1 acute|eerste ~1 fase|crisis|dagen ; is ~3 rust ~1 terug|weergekeerd ; als het ~2 rustig',
);
/** A heading of a few words says as much with one of them. */
const SHORT = {
  direct: /\b(?:acuut|acute|direct|directe)\b/iu,
  stabiel: /\bstabiele?\b|\bduurza(?:am|me)\b/iu,
  herstel: /\bherstel(?:len)?\b/iu,
} as const;
const PHASES = ['direct', 'stabiel', 'herstel'] as const;

/** The phase that a sentence is about; `undefined` when it names none, or all three in a row. */
export function phaseIn(sentence: Sentence): SafetyPhase | undefined {
  // "Na de acute fase", "is de eerste rust terug": the second begins.
  if (sentence.find(AFTER_FIRST) !== undefined) return 'stabiel';
  const named = PHASES.filter((phase) => sentence.find(NAMES[phase]) !== undefined);
  if (named.length === 1) return named[0];
  if (named.length > 1) return sentence.find(IN_A_ROW) === undefined ? named[0] : undefined;
  const asked = PHASES.filter((phase) => sentence.find(QUESTIONS[phase]) !== undefined);
  if (asked.length === 1) return asked[0];
  if (!/\bfasen?\b|\bfases\b|\bstappen\b/iu.test(sentence.reading.text)) return undefined;
  return PHASES.find((phase) => sentence.find(WHEN[phase]) !== undefined);
}

/** The phase that a heading, the first cell of a row or the words that open a paragraph name. */
export function phaseOf(reading: Reading | undefined): SafetyPhase | undefined {
  const first = reading?.sentences[0];
  if (first === undefined) return undefined;
  const named = phaseIn(first);
  if (named !== undefined || first.tokens.length > 5) return named;
  return PHASES.find((phase) => SHORT[phase].test(first.text));
}
