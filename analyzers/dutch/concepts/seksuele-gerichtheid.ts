import { concept } from '../concept.ts';

/** Sexual orientation, gay and lesbian people. */
export default concept(`
  seksuele|sexuele|seksueel gerichtheid|geaardheid|voorkeur|voorkeuren|orientatie|orientaties|identiteit|diversiteit
  geaardheid ; gerichtheid ; homo ; homos ; homo's ; homoseks* ; lesbi* ; lesbisch* ; biseks* ; hetero*
  homo- ; holebi* ; homostel* ; homorelatie* ; homopaar ; homoparen ; mannenstel* ; vrouwenstel* ; lhb
  twee mannen|vrouwen ; gelijkgeslachtelijk* ; roze|regenboog senioren|ouderen|loket
  op wie je|u|iemand valt|verliefd ; van hetzelfde geslacht
  gelijk|gelijke|eigen|ander|andere geslacht|sekse ; tot wie ; aangetrokken ; verliefd ; op mannen
  op vrouwen
`);
