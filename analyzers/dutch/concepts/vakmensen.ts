import { concept } from '../concept.ts';

/** Those who learn: professionals and volunteers who meet the violence in their work. */
export default concept(`
  professional* ; hulpverlen* ; medewerker* ; *medewerker ; *medewerkers ; collega ; collega's ; personeel ; *personeel ; teams ; teamleden ; teamleider* ; wijkteam* ; *teams ; *team ; sociaal team ; lokaal team ; consulent* ; *consulent ; *consulenten ; baliemedewerker* ; balie
  huisarts* ; praktijkondersteuner* ; poh ; verpleegkundige* ; *verpleegkundige ; *verpleegkundigen ; verloskundige* ; kraamzorg* ; kraamverzorg* ; arts ; artsen ; *arts ; *artsen ; tandarts* ; apotheker* ; seh-personeel ; ggz ; psycholog* ; therapeut* ; behandelaar*
  wijkagent* ; agent ; agenten ; politie ; politieagent* ; boa ; boa's ; handhaver* ; inspecteur* ; rechercheur* ; officier* ; reclassering* ; jongerenwerker* ; opbouwwerker* ; straatcoach* ; maatschappelijk|maatschappelijke werker|werkers ; *werker ; *werkers
  leraar ; leraren ; leerkracht* ; docent* ; mentor ; mentoren ; intern begeleider* ; begeleider* ; pedagogisch* ; schoolmaatschappelijk* ; kinderopvang* ; scholen ; school ; onderwijs* ; gastouder* ; jeugdprofessional* ; jeugdconsulent* ; gezinscoach*
  klantmanager* ; schuldhulpverlener* ; budgetcoach* ; woonconsulent* ; corporatie* ; vrijwilliger* ; sleutelfigu* ; sleutelperso* ; kapper* ; aandachtsfunctionaris* ; casusregisseur* ; regisseur* ; zorgcoordinator* ; leidinggevende* ; bestuurder* ; raadsleden
  beleidsadviseur* ; beleidsmedewerker* ; uitvoerder* ; aanbieder* ; opdrachtnemer* ; ketenpartner* ; partners ; organisaties ; instelling* ; veilig thuis ; zorgverlener* ; zorgprofessional* ; thuiszorg* ; ouderenadviseur* ; werknemer* ; starter* ; nieuwe collega's
  ambtenar* ; gemeenteambtenar* ; telefonist* ; bellers ; loketmedewerker* ; gids ; gidsen ; ambulancepersoneel ; brandweer ; beroepskracht* ; functionaris* ; trainees ; cursisten ; iemand ; persoon
`);
