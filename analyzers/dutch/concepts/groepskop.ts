import { concept } from '../concept.ts';

/** The word over a list of groups: target group, special groups, a seat or contact for each. */
export default concept(`
  doelgroep* ; aandachtsgroep* ; risicogroep* ; minderheid* ; minderhed* ; minderheidsgroep* ; groepenbeleid ; doelgroepenbeleid ; focusgroep* ; inwonersgroep* ; clientgroep* ; bevolkingsgroep*
  bijzondere|speciale|specifieke|kwetsbare|verschillende|bepaalde|overige|andere|aparte|afzonderlijke|diverse ~1 groep|groepen|groepje|categorie|categorieen|inwoners|clienten|klanten
  een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|deze|elke|iedere|per|die|alle|zoveel groep|groepen|groepje|categorie|categorieen ; groep met een apart
  kwetsbare mensen|personen ; rijtje ; zorgpad* ; zetel ; zetels ; contactpersoon|aanspreekpunt|trekker|ambassadeur|specialist|loket|ervaringsdeskundige per ; groepen
`);
