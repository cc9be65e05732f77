import { concept } from '../concept.ts';

/** Figures, registration, monitoring, indicators. */
export default concept(`
  cijfer ; cijfers ; *cijfers ; registr* ; geregistreerd* ; monitor* ; gemonitord ; *monitor ; indicator*
  *indicator ; *indicatoren ; kpi ; kpi's ; statistiek* ; dashboard* ; data ; dataverzameling ; gegevens
  dataset* ; jaarcijfers ; nulmeting ; meting ; metingen ; aantal ; aantallen ; rapportage* ; tabel
  tabellen ; figuur ; grafiek* ; percentage* ; procent ; instroom ; kwartaalrapportage* ; tellen ; geteld
  telling* ; meldingen ; uitgesplitst ; uitsplitsing ; uitsplitsen ; telt ; peildatum
`);
