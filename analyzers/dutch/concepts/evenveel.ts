import { concept } from '../concept.ts';

/** Equality of number or gravity, as a comparison would say it. */
export default concept(`
  even vaak|veel|vaak|dikwijls|hard|ernstig|erg|gewelddadig|groot|grote|zwaar|goed|zeer|agressief|frequent|talrijk|regelmatig|snel|makkelijk|slecht|gevaarlijk|gewoon ; evenveel ; evenzeer ; evengoed ; eveneens|evenals ; evenzo ; net zo ; net zo'n ; net als ; net zoveel ; precies zo ; zo goed als ; in dezelfde|gelijke|vergelijkbare|eenzelfde ~1 mate|aantallen|omvang|ernst|frequentie
  gaat|ging|gaan|loopt|lopen ~1 gelijk op ; gelijkelijk ; gelijk verdeeld ; gelijke ~1 verdeling ; gelijk op ; gaat gelijk op ; gelijk aan ; gelijke aantallen ; gelijk aantal ; hetzelfde aantal ; nagenoeg|vrijwel|ongeveer|bijna gelijk ; de helft ; helft van ; ene helft ; vijftig procent ; 50 procent ; 50% ; 50 % ; half om half ; fiftyfifty ; fifty-fifty ; 50/50 ; 50-50 ; 1 : 1 ; een op een ; een-op-een ; een staat tot een ; om en om
  ontlopen ~4 niets|weinig|niks ; doen ~5 niet ~1 voor ~2 onder ; niet onder voor ; doet ~5 niet ~1 onder ; lood om oud ijzer ; geen peil ; minstens zo|even|zoveel|evenveel ; niet minder ; niet|geen ~1 minder dan ; niets minder ; hetzelfde ~1 schuitje|lot|overkomt|verhaal|beeld ; zo gewoon als ; geen verschil ; geen ~1 sekseverschil* ; geen onderscheid ; verschil ~4 verdwijnt|verdwenen|verwaarloosbaar|klein|nihil|verwaarlozen|wegvalt|weg|nul|weggevallen
  valt ~4 weg ; even sterk ; evenwicht ; in evenwicht ; in balans ; evenredig ; symmetrisch ; symmetrie ; gendersymmetrie ; pariteit ; gelijkwaardig* ; vergelijkbare ~1 aantallen|cijfers|omvang ; vergelijkbaar ; vergelijkbare ; niet langer|meer ~2 vooral|hoofdzakelijk ; kan|kunnen het net ; net zo goed ; even goed ; geen uitzondering ; geen zeldzaamheid ; gelijke tred
  een op de twee ; geen meerderheid ; in gelijke ; dezelfde cijfers ; elkaars gelijke ; afspiegeling
`);
