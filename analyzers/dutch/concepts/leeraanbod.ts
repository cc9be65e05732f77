import { concept } from '../concept.ts';

/** Training, schooling and every other way in which professionals learn. */
export default concept(`
  training ; trainingen ; trainings* ; trainen ; traint ; getraind ; getrainde ; basistraining* ; teamtraining* ; *training ; *trainingen ; scholing ; scholingen ; scholings* ; scholingsplan* ; geschoold ; geschoolde ; bijscholing* ; bijgeschoold ; bijscholen
  bijschoolt ; nascholing* ; nageschoold ; nascholen ; herscholing ; scholen we|wij ; we|wij scholen ; te scholen ; scholing ; schoolt ; opleiding* ; opleiden ; opgeleid ; opgeleide ; opleidt ; leidt|leiden ~6 op ; post-hbo ; vervolgopleiding
  *leergang ; *scholing ; *module ; *webinar ; *workshop ; *opleiding ; *opleidingen ; *leerlijn ; *masterclass ; *symposium ; *studiedag ; eendaagse ; tweedaagse ; driedaagse ; vierdaagse ; vijfdaagse ; meerdaagse ; tweedaags ; halfdaagse ; cursus ; cursussen ; *cursus ; *cursussen ; leergang* ; leerlijn* ; leertraject* ; leerprogramma* ; leermodule* ; leerkring* ; leernetwerk* ; leersessie* ; leerdag* ; leerlijn ; module ; modules ; e-learning* ; elearning* ; e-module* ; webinar* ; workshop*
  masterclass* ; studiedag* ; studiemiddag* ; studiebijeenkomst* ; studieavond* ; kennisdag* ; kennissessie* ; kennisbijeenkomst* ; kennismiddag* ; themabijeenkomst* ; themadag* ; themamiddag* ; themasessie* ; themaochtend ; lunchlezing* ; lezing ; lezingen
  symposium ; congres ; vorming ; vormingen ; vormingsdag* ; vormingsmoment* ; vormingstraject* ; instructie ; instructies ; instructiedag ; instructiefilm ; intervisie* ; supervisie ; casuistiekbespreking* ; casuistiekoverleg ; casusbespreking*
  deskundigheidsbevordering ; deskundigheidsdag ; kennisbevordering ; kennisopbouw ; kennisvergroting ; professionalisering ; vakbekwaam* ; bekwaam ; bekwamen ; bekwaamheid* ; gecertificeerd ; certificaat ; certificering ; accreditatie* ; diploma
  inwerkprogramma* ; inwerktraject* ; inwerkperiode ; inwerken ; onboarding ; meelopen ; lopen ~8 mee met|bij ; loopt ~8 mee met|bij ; oefenen ; oefent ; oefenmiddag* ; oefensessie* ; rollenspel* ; trainingsacteur* ; simulatie ; leren ; leert ; aangeleerd
  gastles ; gastlessen ; gastcollege* ; theatervoorstelling* ; voorstelling* ~3 nagesprek ; toolbox ; kennisclip* ; podcastreeks ; leeromgeving ; leerportaal ; leerplatform ; academie ; vaardigheidstraining* ; gespreksvaardigheden ; kennistoets ; leerdoel*
  train-de-trainer ; train-the-trainer ; op cursus ; bijspijker* ; opfris* ; bijgespijkerd ; kennis opdoen ; wegwijs ; toegerust ; toerusten ; rust ~4 toe ; equiperen ; scholingsbudget ; opleidingsbudget ; coachen ; coacht ; coaching ; coaching-on-the-job
  !agressietraining plegertraining gedragstraining weerbaarheidstraining oudertraining trainingscentrum opleidingsniveau fysieketraining taalcursus inburgeringscursus zelfverdedigingscursus opleidingsinstituut
`);
