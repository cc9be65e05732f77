import { concept } from '../concept.ts';

/** The word over a list of groups: target group, special groups, a seat or contact for each. */
export default concept(`
  doelgroep* ; aandachtsgroep* ; risicogroep* ; minderheid* ; minderhed* ; minderheidsgroep* ; groepenbeleid ; doelgroepenbeleid ; focusgroep* ; inwonersgroep* ; clientgroep* ; bevolkingsgroep*
  bijzondere|speciale|specifieke|kwetsbare|verschillende|bepaalde|aparte|afzonderlijke|diverse ~1 groep|groepen|groepje|categorie|categorieen ; kwetsbare|specifieke|bijzondere inwoners|clienten|klanten ; deze twee|drie|vier|vijf|zes groepen ; groepen in de samenleving
  twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elke|iedere|per|ieder groep|groepen|groepje|categorie|categorieen
  kwetsbare mensen|personen ; moeilijk|lastig|slecht bereikbare groepen|doelgroepen|mensen|inwoners ; rijtje ; zorgpad* ; zetel ; zetels ; contactpersoon|aanspreekpunt|trekker|ambassadeur|specialist|loket|ervaringsdeskundige per
`);
