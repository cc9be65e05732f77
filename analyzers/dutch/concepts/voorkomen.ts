import { concept } from '../concept.ts';

/** Prevention: keeping violence from happening, in schools, clubs, campaigns. */
export default concept(`
  preventie ; preventie* ; preventief ; preventieve ; voorkomen van ; geweld ~6 voorkomen ; voorkomen ~2 begint ; voorkoming ; primaire preventie ; voorlichting* ; voorlichten ; campagne* ; *campagne ; bewustwording* ; les ; lessen ; lesprogramma* ; lespakket* ; lessenreeks* ; lesaanbod ; projectweek* ; gastles* ; leerlingen ; leerling ; scholieren ; studenten ; basisschool ; basisscholen ; school ; scholen ; mbo* ; vmbo* ; roc ; roc's ; voortgezet onderwijs ; brugklas* ; klassen ; jongeren  ; jongerenwerk* ; sportclub* ; sportvereniging* ; voetbalclub* ; voetbalverenig* ; verenigingen ; elftallen ; opgroeien ; relatievorming ; seksuele vorming ; relationele ~2 vorming ; vadergroep* ; inburgering ; buurthuis ; buurthuizen ; orange the world ; 25 november ; week zonder geweld
`);
