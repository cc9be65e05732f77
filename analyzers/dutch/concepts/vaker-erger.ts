import { concept } from '../concept.ts';

/** More often, more gravely, by far the most. */
export default concept(`
  vaker ; vaakst ; meeste ; hoger ; hogere ; vrijwel uitsluitend ; bijna alleen ; meer ~3 dan ; meer kans|gevaar|risico ; vaak ; meestal ; overwegend ; merendeel ; meerderheid ; grootste ~2 groep|deel ; grotendeels ; hoofdzakelijk ; voornamelijk ; vooral ; verreweg ; overgrote deel ; onevenredig ; disproportioneel* ; oververtegenwoordigd ; ernstiger ; zwaarder ; zwaar ; langduriger ; langer ; gevaarlijker ; dodelijker ; structureler ; structureel
  keer zo vaak|veel|groot ; keer vaker ; maal vaker|zo ; groter|grotere|hoger|hogere|verhoogd|verhoogde|extra ~1 kans|risico ; erger ; letsel ; fataal ; dodelijk* ; gedood ; vermoord ; overlijden ; overleden ; vrijwel altijd ; bijna altijd ; in de meeste gevallen|zaken ; spoedeisende
`);
