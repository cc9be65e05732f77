import { concept } from '../concept.ts';

/** Another policy field than the approach of violence itself, or the body that carries it. */
export default concept(`
  werk en inkomen ; inkomen ; uitkering ; uitkeringen ; bijstand ; participatie ; participatiewet ; werkplein* ; sociale dienst ; arbeidsmarkt ; arbeidsparticipatie ; re-integratie ; economische zelfstandigheid ; schuldhulp* ; schulden* ; schuldhulpverlening ; bestaanszekerheid ; armoedebeleid
  wonen ; woningcorporatie* ; corporatie* ; corporaties ; huisvesting ; woning ; woningen ; urgentie* ; volkshuisvesting ; onderwijs ; school ; scholen ; scholengemeenschap* ; mbo* ; leerplicht ; college ~1 onderwijs ; educatieve ; kinderopvang ; jeugdbeleid ; jeugd ; jeugdhulp ; jeugdgezondheid* ; jongerenwerk
  emancipatie* ; emancipatiebeleid ; emancipatienota ; regenboogbeleid ; inburgering* ; integratie ; diversiteitsbeleid ; openbare orde ; veiligheidsbeleid ; integraal veiligheid* ; integrale veiligheid ; straatintimidatie ; intimidatie op straat ; uitgaan* ; mensenhandel ; prostitutie* ; gezondheidsbeleid ; publieke gezondheid ; ggd ; sport ; sportbeleid ; cultuur ; vervoer ; mobiliteit ; economie ; economische zaken ; burgerzaken ; zorg- en veiligheidshuis
  kansrijke start ; sociaal domein ; veiligheid en wonen ; portefeuilles ; beleidsterrein* ; beleidsveld* ; beleidsdomein* ; domeinen ; afdelingen ; lokale educatieve agenda ; seksueel grensoverschrijd* ; ruimtelijke
`);
