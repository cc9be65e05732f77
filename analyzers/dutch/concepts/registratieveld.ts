import { concept } from '../concept.ts';

/** A field, box, column or form in which something is filled in. */
export default concept(`
  veld ; velden ; kolom ; kolommen ; formulier ; formulieren ; *formulier ; *formulieren ; vakje ; vakjes
  hokje ; hokjes ; aankruisen ; aangekruist ; invullen ; ingevuld ; vul ; vult ; kopje ; kop ; rubriek
  item ; dossier ; dossiers ; codeer ; invulveld* ; keuzelijst ; vragenlijst* ; tabel ; figuur ; registr*
  geregistreerd* ; opgegeven ; uitgesplitst ; uitsplitsing ; leid ~1 af ; afgeleid ; aangeduid ; aanduiding
`);
