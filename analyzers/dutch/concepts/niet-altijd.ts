import { concept } from '../concept.ts';

/** A hedge, a share or an exception: women more often, not always. */
export default concept(`
  meestal ; vaak ; vaker ; veelal ; overwegend ; doorgaans ; gewoonlijk ; in de regel ; de meeste ; het meest ; in|bij veel ; veel vrouwen|mannen|slachtoffers|plegers ; merendeel ; meerderheid ; grotendeels ; grootste deel ; overgrote deel ; hoofdzakelijk ; in hoofdzaak ; voornamelijk ; vooral ; met name ; relatief ; naar verhouding
  bovengemiddeld ; gemiddeld ; onevenredig ; disproportioneel* ; soms ; regelmatig ; nogal eens ; geregeld ; vaakst ; ernstiger ; zwaarder ; langduriger ; gevaarlijker ; keer zo ; maal zo ; keer vaker ; maal vaker ; oververtegenwoordig* ; grotere|groter kans|risico ; fataal ; procent ; % ; percentage ; driekwart ; tweederde ; twee derde ; kwart ; helft ; een op de ; van de tien|tien|10|100|acht|honderd ; van de 10
  cijfers ; prevalentie* ; statistiek* ; niet altijd ; niet alle ; lang niet ; niet alleen ; niet elke|iedere ; ook mannen|vrouwen|jongens|vaders ; mannen ook ; zowel ; man of vrouw ; vrouw of man ; mannen en vrouwen ; vrouwen en mannen ; mannen of vrouwen ; vrouwen of mannen ; hij of zij ; zij of hij ; hem of haar ; haar of hem ; m/v ; ongeacht ; welke sekse ; evenwel ; uitzonderlijk ; in uitzonderingsgevallen ; soms ook
  in de praktijk vaak ; typisch ; naar schatting ; zijn|is ~3 in de meeste ; kunnen zijn ; kan zijn ; kan ook ; kunnen ook ; mannelijke slachtoffers ; vrouwelijke plegers ; vrouwelijke daders ; een groot deel ; een deel ; sommige ; minder vaak ; zelden ; ruim
`);
