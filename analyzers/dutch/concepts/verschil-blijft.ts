import { concept } from '../concept.ts';

/** The difference between the sexes is kept: more often, more gravely, mostly. */
export default concept(`
  vaker ; ernstiger ; zwaarder ; langduriger ; gevaarlijker ; meestal ; merendeel ; overgrote ; grootste deel ; meerderheid ; minderheid ; minder vaak dan|slachtoffer ; minder dan ~1 vrouwen ; met minder ; overwegend ; voornamelijk ; bijna twee ; twee keer ; drie keer ; vier keer ; keer zo ; maal zo ; dodelijk* ; femicide ; structureel ; stelselmatig* ; oververtegenwoordigd ; kleinere groep ; kleiner deel ; de meeste ; het meest ; levensbedreigend ; levensgevaar*
  schaamte ; schamen ; mannelijkheid* ; een echte man ; kerel ; sterk ~2 zijn|moet|is ; gendernorm* ; rolpatro* ; rolverwachting* ; verwachting* ~6 man|mannen ; genderrol* ; stereotyp* ; macht ; machts* ; ongelijk* ; ruim ~2 meer ; van de tien ; van de 10 ; driekwart ; twee derde ; tachtig procent ; hoort ~5 mannetje ; geacht ; onevenredig ; disproportioneel*
  vrouwen ~4 meer ; meer vrouwen ; vooral ~2 vrouwen
`);
