import { concept } from '../concept.ts';

/** A date, quarter or deadline. */
export default concept(`
  2024 ; 2025 ; 2026 ; 2027 ; 2028 ; 2029 ; 2030 ; kwartaal ; jaarlijks* ; halfjaarlijks* ; per kwartaal
  uiterlijk ; januari ; februari ; maart ; april ; mei ; juni ; juli ; augustus ; september ; oktober
  november ; december ; deadline ; binnen ~1 weken|maanden|jaar|dagen ; twee keer per jaar ; elk jaar
  voor de zomer ; komend jaar ; najaar ; voorjaar
`);
