import { concept } from '../concept.ts';

/** Somebody else's words: a speaker's remark, a source, an opinion held by others. */
export default concept(`
  volgens ; aldus ; naar eigen zeggen ; naar verluidt ; merkt ~6 op ; merkte ~6 op ; opgemerkt ; vraagt
  vroeg ; vragen zich af ; vindt dat ; zegt dat ; zei dat ; zeggen dat ; gaven ~4 aan ; geeft ~6 aan dat|of
  geven ~4 aan
  stelt|stelde|stellen|stelden|meent|meende|vindt|vond|denkt|dacht|beweert|beweerde|betoogt|schrijft|schreef|zegt|zei|vertelt|hoorden|horen ~1 dat
  hoorden we|wij ; horen we|wij ; soms horen ; wordt wel ~2 gezegd ; wel eens gezegd|gehoord
  sommige|sommigen|enkele|veel|meerdere ~1 respondenten|gemeenten|professionals|collega's|inspreker|insprekers|mensen|deelnemers|aanbieders|teams
  insprekers ; respondent* ; geinterviewde* ; in de praktijk wel ; opm ; stond dat
  staat nu dat ; stond ; suggereerde ; beschrijft ; lezen ~6 als ; gezien als ; gelezen als ; beschouwd
  opgevat ; in uw ~1 toelichting|brief|reactie|zienswijze ; motie
`);
