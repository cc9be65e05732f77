import { concept } from '../concept.ts';

/** Sex or gender left out of the picture, in one word. */
export default concept(`
  genderneutra* ; sekseneutra* ; geslachtsneutra* ; genderblind* ; sekseblind* ; geslachtsblind*
  sekseonafhankelijk* ; genderonafhankelijk* ; geslachtsonafhankelijk* ; genderloos ; genderloze ; sekseloos
  sekseloze ; geslachtloos ; geslachtsloos ; genderkleurenblind*
  gender|sekse neutraal|neutrale|blind|onafhankelijk|onafhankelijke
`);
