import { concept } from '../concept.ts';

/** Adults count as well, with or without children: what a child-only policy does not say. */
export default concept(`
  met en|of zonder ; ook ~4 zonder ~2 kinderen|kind|minderjarigen|jeugdigen ; ook ~4 geen ~2 kinderen|kind|minderjarigen|jeugdigen ; ook ~3 volwassen|volwassenen ; ongeacht ~6 kinderen|kind|minderjarigen|gezinssamenstelling
  niet alleen|slechts|uitsluitend|enkel|louter ~8 kinderen|kind|moeder|gezinnen|minderjarigen ; zowel ~8 als|en ; even zwaar|belangrijk|serieus|goed ; evenzeer ; evengoed ; daarnaast ; naast ; los van de vraag ; of er ~3 kinderen ; hetzij ; wel of geen ; al dan niet
  zelf ~4 recht|slachtoffer|hulp ; op zichzelf ; om haarzelf|hemzelf|henzelf ; dezelfde ~2 aanspraak|rechten|hulp|termijn|zorg|urgentie|prioriteit ; beide ~1 categorieen|sporen|vormen|groepen|producten ; onverminderd ; eigenstandig* ; elk ~3 eigen|apart ; tevens ; eveneens ; ondersneeuw* ; evenveel
  afzonderlijk ; ook stellen|paren|koppels|partners|partnergeweld|alleenstaanden ; ook voor ~2 stellen|paren|koppels|partners|volwassenen|alleenstaanden ; ook zij|hen|haar ; ook als|wanneer|indien|waar ~3 geen|niet
  tussen wal en schip ; over het hoofd
`);
