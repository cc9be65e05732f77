import { concept } from '../concept.ts';

/** The two sexes as a pair: "man of vrouw", "hij of zij", "beide seksen", "m/v". */
export default concept(`
  @man of|en|dan|noch|/|versus|tegenover|, wel? een|de|het|bij|voor|van|door|geen? @vrouw
  @vrouw of|en|dan|noch|/|versus|tegenover|, wel? een|de|het|bij|voor|van|door|geen? @man
  zowel|noch|hetzij @man als|noch|hetzij @vrouw ; zowel|noch|hetzij @vrouw als|noch|hetzij @man
  hij|hem of|dan|/ wel? zij|haar|ze ; zij|haar|ze of|dan|/ wel? hij|hem
  van|door|bij|voor hem of|en|als van|door|bij|voor haar ; hij of zij|haar ; hem ~2 of ~1 haar ; hij ~1 of zij|ze ; hij is of zij|ze
  hij slaat of zij
  beide|beider|twee|de seksen|sekses|geslachten|genders ; beider kunne
  m/v ; v/m ; m/v/x ; v/m/x ; man-vrouw* ; vrouw-man* ; mannen- of|en vrouwen* ; vrouwen- of|en mannen*
  man- of|en vrouw* ; man- of|en vrouw-zijn ; vrouw- of|en man-zijn
  m of|, v ; v of|, m ; heer of|, mevrouw ; heteros?|man en man
`);
