import { concept } from '../concept.ts';

/** A look, place or budget for women, or at the difference between the sexes. */
export default concept(`
  vrouwenspreekuur* ; vrouwenopvang* ; vrouwenveiligheid* ; vrouwengroep* ; vrouwenhulp* ; vrouwenlijn* ; vrouwenhuis* ; vrouwentraject* ; vrouwenprogramma* ; vrouwenloket* ; vrouwenbudget* ; vrouwencampagne* ; vrouwenaanpak ; vrouwenbeleid ; vrouwenlocatie* ; mannenprobleem ; mannenzaak ; mannengeweld ; mannengroep* ; geweld tegen|jegens vrouwen
  gender* ; op ~1 mannen|man|vrouwen|vrouw ~1 gericht*|toegesneden|toegespitst*|afgestemd* ; sekseverschil* ; seksegebonden ; naar ~1 sekse|geslacht ~3 verschil*|onderscheid*|uitsplits* ; alleen|uitsluitend|enkel|vooral ~3 vrouwen ; verdeelsleutel
  accent|nadruk|methodiek|methode|werkwijze|naam|aanbod|groep|voorziening|module|toets|vragenlijst|voorrang|bescherming|specialisatie|aandacht|focus|lijn|aanpak|positie|voorrang|plaats|beleid|paragraaf|campagne|voorkeur|voorkeursbehandeling|blik|spoor|bijzonder|inspanning|traject|hoofdstuk|programma|opvang ~6 vrouwen|vrouw|vrouwelijke|vrouw-zijn ; vrouwen|vrouw|vrouwelijke ~4 accent|nadruk|methodiek|methode|werkwijze|naam|aanbod|groep|voorziening|module|toets|vragenlijst|voorrang|bescherming|specialisatie|aandacht|focus|voorrang|centraal|voorop ; beeld|plaatje|idee ~4 vrouw|vrouwen
  verschil|onderscheid|scheidslijn|tweedeling|splitsing ~4 seksen|sekse|geslachten|geslacht|mannen|vrouwen|man|vrouw|gender|mannelijk*|vrouwelijk* ; sekse|geslacht|gender ~3 onderscheid ; vrouwenprobleem|vrouwenkwestie|vrouwenzaak ; seksespecifiek* ; genderspecifiek* ; op vrouwen ; op ~2 vrouwelijke ; aandacht voor ~2 gender|vrouwen ; voorvoegsel
`);
