import { concept } from '../concept.ts';

/** Gender named as a factor in the violence. */
export default concept(`
  genderfactor* ; genderongelijk* ; genderspecifiek ; gendergerelateerde ~1 oorza*|factoren|risicofactoren|patronen ; gendergerelateerd geweld ; gender ~3 factor|oorzaak|rol|risicofactor ; rol van gender ; invloed van gender
`);
