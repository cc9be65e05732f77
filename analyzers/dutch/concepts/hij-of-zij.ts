import { concept } from '../concept.ts';

/** The two sexes side by side where no noun for *man* and *woman* stands: pronouns, family words, "-heid". */
export default concept(`
  een|'n hij of|dan|en een|'n zij ; een|'n zij of|dan|en een|'n hij ; hij haar ~6 zij hem ; zij hem ~6 hij haar ; hij of zij|haar ; zij of hij ; hij dan wel zij ; zij dan wel hij ; hem of|dan|en wel? haar ; haar of|dan|en wel? hem
  door haar ~4 door hem ; door hem ~4 door haar ; van hem ~4 van haar ; van haar ~4 van hem
  echtgenoten en|of echtgenotes ; echtgenotes en|of echtgenoten ; zoon|zonen|zoons of|en dochter|dochters ; dochter|dochters of|en zoon|zonen|zoons ; vriend|vrienden of|en vriendin|vriendinnen ; vriendin of|en vriend ; oom of tante ; broer of zus ; opa of oma
  mannelijkheid of|en|noch vrouwelijkheid ; vrouwelijkheid of|en|noch mannelijkheid ; mannelijk of|en|dan|noch wel? vrouwelijk ; vrouwelijk of|en|dan|noch wel? mannelijk ; een man is of ~2 vrouw ; een vrouw is of ~2 man ; wie ~2 man ~3 wie ~2 vrouw ; wie ~2 vrouw ~3 wie ~2 man ; vent of ~1 vrouw ; kerel of ~1 vrouw ; jongen of ~1 meisje ; meisje of ~1 jongen ; meneer of|, mevrouw ; mevrouw of|, meneer ; man , vrouw ; m of v ; m , v ; xx of xy
  de woorden man en|of vrouw ; woord man|vrouw
`);
