import { concept } from '../concept.ts';

/** Figures about other things than the violence. */
export default concept(`
  wachttijd* ; wachtlijst* ; doorlooptijd* ; ziekteverzuim ; verzuim ; vacature* ; formatie ; fte ; fte's ; budget ; begroot* ; klachten ; klachtenregistratie ; bereikbaarheid ; websitebezoek* ; bezoekersaantal* ; clienttevredenheid* ; tevredenheid
  woningbouw* ; bezettingsgraad ; personeel ; personele ; verloop ; facturen ; uitnutting ; exploitatie ; kosten ; uren ; deelnemers ; inschrijvingen ; opkomst ; verkeers* ; woninginbraken ; fietsendiefstal* ; vuurwerk*
`);
