import { concept } from '../concept.ts';

/** Children, and whatever is named after them: teams, budgets, plans, goals. */
export default concept(`
  kind ; kinderen ; kind- ; kind* ; minderjarig* ; jeugdig* ; jongere ; jongeren ; opgroeiend* ; baby* ; peuter* ; kleuter*
  tiener* ; puber* ; kroost ; zoon ; zoons ; zonen ; dochter* ; schoolgaand* ; thuiswonend* ; schoolkind* ; gezin met ; gezinnen met ; gezinnen waar ; gezinnen waarin
  achttienminner* ; 18-min* ; onder de 18 ; onder de achttien ; jonger dan 18|achttien ; jeugd ; jeugd* ; ouderschap
  !kindcheck kinderopvang kinderdagverblijf jeugdzorgplus kindgebonden
`);
