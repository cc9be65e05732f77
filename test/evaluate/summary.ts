import { rates } from './count.ts';
import { falseAlarmsByKind, type Measured, perThousandWords } from './measure.ts';
import { fraction } from './table.ts';

/** What the project wants of every set that it was not built on. */
const bar = {
  precision: 0.95,
  recall: 0.8,
  rulePrecision: 0.85,
  ruleRecall: 0.6,
  perThousand: 0.3,
  gap: 0.08,
};

/** A few lines under the tables: where false alarms fall, which rules are below the bar, how far train is from dev. */
export function summary(sets: readonly Measured[]): string {
  const lines = sets.flatMap((measured) => {
    const { set, dropped } = measured;
    const trouble =
      dropped.length === 0
        ? []
        : [`${set.title}: these rules threw and were left out: ${dropped.join(', ')}`];
    return set.group === 'corpus' ? trouble : [...trouble, alarmLine(measured), ...barLines(measured)];
  });
  return [...lines, ...gapLine(sets)].join('\n');
}

/** False alarms on text that makes no claim about gendersensitive policy. */
export function corpusReport(measured: Measured): string {
  const { words, total, rules, documents } = measured;
  const perRule = [...rules]
    .filter(([, { falseAlarms }]) => falseAlarms > 0)
    .sort((a, b) => b[1].falseAlarms - a[1].falseAlarms)
    .map(([rule, { falseAlarms }]) => `  ${String(falseAlarms).padStart(4)}  ${rule}`);
  return [
    `corpus: ${total.falseAlarms} false alarms in ${words} words of ${documents.length} texts, ` +
      `${perThousandWords(measured).toFixed(3)} per 1,000 words (wanted: at most ${bar.perThousand})`,
    ...perRule,
  ].join('\n');
}

function alarmLine(measured: Measured): string {
  const kinds = [...falseAlarmsByKind(measured)].map(([kind, count]) => `${count} in ${kind}`);
  return `${measured.set.title}: false alarms ${kinds.length === 0 ? 'none' : kinds.join(', ')}`;
}

function barLines({ set, total, rules }: Measured): readonly string[] {
  const below = (value: number | null, wanted: number) => value !== null && value < wanted;
  const all = rates(total);
  const weak = [...rules].flatMap(([rule, tally]) => {
    const { precision, recall } = rates(tally);
    if (!below(precision, bar.rulePrecision) && !below(recall, bar.ruleRecall)) return [];
    return [`${rule} (P ${fraction(precision)}, R ${fraction(recall)})`];
  });
  return [
    ...(below(all.precision, bar.precision) || below(all.recall, bar.recall)
      ? [`${set.title}: below the bar in total (P ${bar.precision}, R ${bar.recall})`]
      : []),
    ...(weak.length === 0
      ? []
      : [`${set.title}: below the bar (P ${bar.rulePrecision}, R ${bar.ruleRecall}): ${weak.join(', ')}`]),
  ];
}

function gapLine(sets: readonly Measured[]): readonly string[] {
  const f1 = (group: string) => {
    const measured = sets.find(({ set }) => set.group === group);
    return measured ? rates(measured.total).f1 : null;
  };
  const train = f1('train');
  const dev = f1('dev');
  if (train === null || dev === null) return [];
  return [`F1 on train minus F1 on dev: ${(train - dev).toFixed(3)} (wanted: at most ${bar.gap})`];
}
