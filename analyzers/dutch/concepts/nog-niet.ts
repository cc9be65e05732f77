import { concept } from '../concept.ts';

/** Not there yet: wished for, being looked into, put off, or left open. */
export default concept(`
  missen ; mist ; gemis ; behoefte aan ; wens ; wensenlijst* ; wenslijst ; verlanglijst* ; wenselijk ; zou|zouden ~6 moeten|kunnen|willen|graag|goed|mooi ; graag ~4 zien|willen ; willen ~3 graag ; verkenn* ; verkent ; bezien ~6 of|wat|hoe|op ; bezien we|wij ; bekijken we|wij ~6 of ; bekijken ~4 opnieuw ; onderzoekt|onderzoeken|bekijkt|bekijken ~4 of ; bekijken|bezien we|wij ~3 welke|wat ; na te gaan of ; overwegen ; overweegt ; overwogen ; overweging ; overwogen wordt
  nog niet|geen|te|onbekend|onduidelijk|nader ; niet nog ; nader ~2 uit|uitgewerkt|ingevuld|bepaald|bezien|onderzocht|verkend|bekeken|invulling|besloten ; n.t.b ; ntb ; p.m ; pm ; nog uit te werken ; moet|moeten|dient ~2 nog ; volgt|volgen ~2 later ; volgt ~3 addendum ; later ~3 aanvullen|uitwerken|uitgewerkt|invullen|bekijken|bezien|stadium ; komt|komen ~4 pas|later ; pas ~2 in beeld ; pas ~3 als|wanneer|zodra
  vooralsnog ; voorlopig ; op termijn ; te zijner tijd ; ooit ; wellicht ; misschien ; mogelijk een ; mogelijk ~3 later ; eventueel ; op langere termijn ; in een later|latere ; volgende ~1 periode|visie|regiovisie|planperiode|jaar ; niet in deze ~1 periode ; zodra ~8 toelaat|toelaten|ruimte|geld|capaciteit ; als er ~3 ruimte|tijd|geld|budget ~3 ; afhankelijk van ~2 budget|middelen|financiering|capaciteit|beschikbare
  gevraagd|verzocht|verzoek|vroeg|vroegen|vraagt|vragen ~2 om ~6 ; pleit|pleiten|pleitte ~2 voor ; wordt ~4 gewerkt aan ; in ontwikkeling ; in voorbereiding ; op de agenda ; geagendeerd ; agenderen ; komt ~4 ter sprake ; bespreekpunt ; gesprek over ; aandachtspunt* ; ambitie ; ambities ; streven ; intentie ; voornemens ; hopen ; hoopt
  waar mogelijk ; waar ~2 kan|nodig|mogelijk ; zo nodig ; desgewenst ; zo veel mogelijk ; zoveel mogelijk ; indien mogelijk|gewenst|nodig
`);
