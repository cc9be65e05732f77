import type { Group } from '../../analyzers/finding.ts';
import type { Instrument } from '../../analyzers/instrument.ts';
import type { RuleText } from '../../analyzers/rule.ts';
import type { RuleWords } from './rule-words.ts';
import { shape } from './shape.ts';

const GROUPS: Readonly<Record<Group, true>> = { begrip: true, framing: true, uitwerking: true };
const SURE: Readonly<Record<Instrument['confidence'], true>> = { high: true, medium: true, low: true };

/** The words of a rule, if this is that in every field; else `null`. No link but an https one comes through. */
export function validRuleWords(value: unknown): RuleWords | null {
  if (!shape.isRecord(value)) return null;
  const rule = validRule(value.rule);
  const instruments = shape.list(value.instruments, validInstrument);
  return rule === null || instruments === null ? null : { rule, instruments };
}

function validRule(value: unknown): RuleText | null {
  if (!shape.isRecord(value) || !shape.isRecord(value.readings) || !shape.isRecord(value.examples))
    return null;
  const { id, group, title, why } = value;
  const { now, meant } = value.readings;
  const sections = shape.texts(value.sections);
  const flags = shape.texts(value.examples.flags);
  const passes = shape.texts(value.examples.passes);
  if (!shape.isId(id) || !shape.isKey(GROUPS, group) || !shape.isText(title) || !shape.isText(why))
    return null;
  if (!shape.isText(now) || !shape.isText(meant)) return null;
  if (sections === null || flags === null || passes === null) return null;
  return { id, group, title, readings: { now, meant }, why, sections, examples: { flags, passes } };
}

function validInstrument(value: unknown): Instrument | null {
  if (!shape.isRecord(value)) return null;
  const { id, title, organisation, year, url, fallbackUrl, confidence, description } = value;
  const helpsWith = shape.texts(value.helpsWith);
  if (!shape.isId(id) || !shape.isText(title) || !shape.isText(organisation)) return null;
  if (!shape.isText(description) || !shape.isKey(SURE, confidence) || helpsWith === null) return null;
  if (!isLink(url) || !(fallbackUrl === null || isLink(fallbackUrl))) return null;
  if (!(year === null || shape.isCount(year))) return null;
  return { id, title, organisation, year, url, fallbackUrl, confidence, description, helpsWith };
}

const isLink = (value: unknown): value is string =>
  shape.isText(value) && value.startsWith('https://') && URL.canParse(value);
