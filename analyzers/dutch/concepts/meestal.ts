import { concept } from '../concept.ts';

/** A hedge or a difference: usually, mostly, more often, more gravely. */
export default concept(`
  meestal ; voor|in|bij een deel|kwart|derde|helft|aantal ~2 van ; vaak ; vaker ; veelal ; overwegend ; doorgaans ; in de meeste gevallen|situaties ; merendeel
  meerderheid ; grotendeels ; hoofdzakelijk ; voornamelijk ; vooral ; relatief ; bovengemiddeld
  onevenredig ; disproportioneel* ; soms ; regelmatig ; kan ; kunnen ; ernstiger ; zwaarder ; langduriger
  gevaarlijker ; dodelijker ; structureler ; meer dan ; keer zo ; keer vaker ; maal vaker
  oververtegenwoordigd ; groter|grotere kans|risico ; fataal ; dodelijk* ; letsel
`);
