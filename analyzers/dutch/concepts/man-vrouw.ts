import { concept } from '../concept.ts';

/** The two sexes as a pair: "man of vrouw", "van hem of van haar" (but not the "hij of zij" of statutes), "beide seksen", "m/v". */
export default concept(`
  @man of|en|dan|noch|/|versus|tegenover|, wel? een|de|het|bij|voor|van|door|geen? @vrouw
  @vrouw of|en|dan|noch|/|versus|tegenover|, wel? een|de|het|bij|voor|van|door|geen? @man
  zowel|noch|hetzij @man als|noch|hetzij @vrouw ; zowel|noch|hetzij @vrouw als|noch|hetzij @man
  van|door|bij|voor hem of|en|als van|door|bij|voor haar ; hem of haar ; haar of hem
  hij slaat of zij ; zij slaat of hij
  beide|beider|twee|de seksen|sekses|geslachten|genders ; beider kunne
  m/v ; v/m ; m/v/x ; v/m/x ; man-vrouw* ; vrouw-man* ; mannen- of|en vrouwen* ; vrouwen- of|en mannen*
  man- of|en vrouw* ; man- of|en vrouw-zijn ; vrouw- of|en man-zijn
  m of|, v ; v of|, m ; heer of|, mevrouw ; heteros?|man en man
`);
