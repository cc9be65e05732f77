import { concept } from '../concept.ts';

/** Where work on children is filed: youth teams, youth budgets, child abuse as a category. */
export default concept(`
  kindermishandeling* ; kindveiligheid ; kinderveiligheid ; veiligheid van ~2 kinderen|kind|minderjarigen|jeugdigen ; jeugdhulp ; jeugdteam* ; jeugdwet
  jeugdbescherming* ; jeugdzorg ; jeugdplan* ; jeugdbudget ; jeugdagenda ; jeugdbeleid ; jeugdmonitor ; jeugddomein ; jeugdketen ; jeugdprogramma ; budget|product|monitor|begroting|programma|cluster|thema|domein|tafel|afdeling jeugd
  jeugdteams ; jeugd- ; veilig ~2 opgroeien ; kindbescherming ; kinderbescherming ; kindspoor ; opvoeddoel* ; opvoedproblem* ; opvoedhulp ; jeugdgezondheidszorg
  jeugdconsulent* ; jeugdregisseur* ; kansrijk opgroeien ; jeugdparagraaf ; jeugdhoofdstuk ; kindermishandelings*
  kinderrechten ; rechten van het kind ; kindplan
`);
