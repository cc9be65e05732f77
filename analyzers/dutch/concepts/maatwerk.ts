import { concept } from '../concept.ts';

/** Tailoring to the person, open mind, the person's need in the centre. */
export default concept(`
  maatwerk ; op maat ; maatwerkgericht* ; persoonsgericht* ; persoonlijk|persoonlijke benadering|aanpak|plan
  individueel|individuele ~1 behoefte|behoeften|persoon|situatie|omstandigheden|benadering|casus|vraag|wensen|client|mens
  uniek* ; open blik|vizier|houding|mind ; onbevangen* ; onbevooroordeeld*
  zonder|geen vooroordelen|oordeel|hokjes|aannames|stempel ; mens centraal ; mens achter ; ieder mens
  ieder|iedere|elk|elke persoon|client|situatie|casus|verhaal|gezin|inwoner|mens ~3 anders|uniek|eigen|verschillend|verschilt
  behoefte ~4 centraal ; behoeften ~4 centraal ; per casus ; per geval ; per client ; per persoon
  van geval tot geval ; op het lijf geschreven ; wat bij ~3 past
  aansluiten|aansluit|sluiten|sluit ~3 bij ~3 persoon|behoefte|behoeften|wens|wensen|client|inwoner|vraag
  luisteren naar ~2 verhaal ; kijken|kijkt|gekeken|kijk naar de|het? mens|persoon|individu ; client centraal
  vraaggericht* ; vraaggestuurd* ; wensen van de ; eigen doelen|wensen|tempo|verhaal
  !maatwerkvoorziening*
`);
