import { frame } from './frame.ts';
import type { Sentence } from './sentence.ts';

/** Says what gender or gendersensitive work is, or asks it. */
const DEFINES = frame(`
  @genderanker|@gender-los|genderbril ~5 betekent|betekende|verwijst|houdt|omvat|behelst|bedoelen|verstaan|draait|omschreven|gedefinieerd|uitgelegd|begrepen|doelen ; @genderanker|@gender-los|genderbril ~3 staat voor ; @genderanker|@gender-los|genderbril ~5 is|zijn|= ; @genderanker|@gender-los ~3 wil zeggen ; @genderanker|@gender-los ~4 komt ~2 neer ; @genderanker|@gender-los ~3 gaat|vraagt
  onder ~6 @genderanker|@gender-los|genderbril ~8 verstaan|verstaat|begrijpen|begrepen|valt ; verstaan|verstaat|bedoelen|bedoelt|bedoeld|begrijpen|vatten|vat|noemen|omschrijven|omschrijft|definiëren|definieert|doelen ~8 @genderanker|@gender-los|genderbril
  met ~4 @genderanker|@gender-los|genderbril ~4 bedoelen|bedoeld|bedoelt ; @genderanker|@gender-los ~6 vatten|vat ; definitie|omschrijving|begrip|term|woord ~4 @genderanker|@gender-los|genderbril ; hebben ~6 als ~8 @genderanker|@gender-los|genderbril
  wat is|zijn|betekent|houdt|bedoelen|verstaan ~6 @genderanker|@gender-los|genderbril ; wat ~2 @genderanker|@gender-los betekent|is|inhoudt
`);
/** A term and its explanation: "Gender: …", "**Gendersensitief werken** – …". */
const ENTRY = frame(`
  @genderanker|@gender-los ~3 : ; @genderanker|@gender-los ~3 – ; @genderanker|@gender-los ~3 — ; @genderanker|@gender-los ~3 - ; @genderanker|@gender-los ~3 = ; @genderanker|@gender-los ~2 (
`);

/** Whether a sentence asks. */
export const isQuestion = ({ text }: Pick<Sentence, 'text'>): boolean => /\?["”’)*_]*$/u.test(text);

/**
 * Whether a sentence says, or asks, what gender or gendersensitive work is. The term of an entry stands first; in running
 * text the word that says what it means stands near.
 */
export function definesGender(sentence: Sentence): boolean {
  if (sentence.find(DEFINES) !== undefined) return true;
  const entry = sentence.find(ENTRY);
  return entry !== undefined && /^\P{L}*$/u.test(sentence.reading.text.slice(0, entry.start));
}
