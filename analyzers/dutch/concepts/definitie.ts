import { concept } from '../concept.ts';

/** Words that say what something is or means. */
export default concept(`
  betekent ; betekende ; betekenen ; wil zeggen ; d.w.z ; dwz ; oftewel ; ofwel ; dat wil zeggen
  houdt ~6 in ; inhoudt ; inhouden ; staat voor ; verstaan ; verstaat ; verstaan|verstaat ~3 onder
  onder ~5 verstaan|verstaat ; wordt ~6 verstaan ; wordt ~3 bedoeld ; bedoelen ; bedoeld ; bedoelt
  komt ~2 neer op ; komt erop neer ; gaat ~3 om|over ; te weten ; zijnde ; namelijk ; = ; lees ; lezen
  synoniem* ; begrepen ; waaronder ; in die zin ; tot uitdrukking ; bestaat uit ; bestaat in ; gelegen in
  geeft aan ; aanduiding ; noemen ; heet ; heten ; is ~3 of
`);
