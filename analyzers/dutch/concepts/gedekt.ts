import { concept } from '../concept.ts';

/** Covered, met, assured, taken along, dealt with: said of a demand or a subject. */
export default concept(`
  gedekt ; dekt ; dekken ; afgedekt ; dekkend ; geborgd ; borgt ; borgen ; waarborgt ; gewaarborgd
  waarborg ; verzekerd ; verzekert ; gegarandeerd ; garandeert ; garantie ; voldaan ; voldoet ; voldoen
  ondervangen ; ondervangt ; meegenomen ; neemt ~4 mee ; nemen ~4 mee ; nemen we mee ; meeneemt ; meenemen
  meegewogen ; meewegen ; omvat ; omvatten ; behelst ; voorziet ; voorzien ; ingevuld ; invulling
  afgevinkt ; vinken ; geregeld ; opgelost ; ondergebracht ; meegenomen ; inbegrepen ; inbegrip
  geintegreerd ; integraal onderdeel ; verwerkt ; verweven ; verdisconteerd ; gehad ; te pakken ; in beeld
  in het beeld ; zichtbaar ; op tafel ; ter sprake ; aan bod ; aan de orde ; naar boven ; boven tafel
  boven water ; aan het licht ; in het oog ; niets ongezien ; ongezien
  houden|houdt ~4 rekening met ; rekening gehouden ; automatisch ja ; genoeg aandacht ; recht gedaan
  recht doet ; in orde ; afgehandeld ; af ; de rest ; gekeken ; nageleefd ; nagekomen ; vervuld ; ingelost
  treden|treedt ~8 aan het licht|dag ; naar voren ; komt|komen ~6 naar voren|boven|langs|voorbij|bovendrijven|los|uit ; bovendrijven ; komt|komen ~3 mee ; bovenkomt|bovenkomen ; passeert|passeren de revue
  niet|niets|niks|geen|niemand|nooit|moeilijk|nauwelijks ~7 ontsnappen|ontsnapt|ontgaan|ontgaat|onopgemerkt|missen|mist|onbesproken|onbelicht|verborgen ; ontgaat|ontsnapt|mist ~6 niets|niks|niet|geen ; niet|niets|niks|nooit ~5 buiten beeld|zicht|schot ; niet|niets|niks ~4 over het hoofd ; missen|mis ~2 niets|niks ; ziet|zien|zie|zag ~6 ook|meteen|direct|vanzelf|gelijk|zo ; ziet|zie|zien ~4 vanzelf ; springt|springen ~4 uit|oog ; valt|vallen ~4 op ; opvalt
  pak|pakt|pakken ~6 mee ; meegepakt ; pakken|pak ~3 meteen|gelijk ; meepakken ; meepak ; lift|liften ~2 mee ; meelift* ; loopt|lopen ~6 mee ; meeloopt|meelopen ; neem|neemt ~6 mee ; meeneem ; te pakken ; te pakken hebt|hebben|heeft ; heb|hebt|hebben ~6 te pakken|gehad|gedekt|gedaan|meteen|gelijk
  zit|zitten ~3 goed|snor ; goed zit ; dan zit ~4 goed ; komt|komen ~4 goed ; afgetikt ; afgevinkt ; afvinken ; vinkje* ; vinken ; vink ; op orde ; gevoerd
  een gegeven|feit ; belegd ; verankerd ; verankert ; verzorgd ; opgevangen ; vangt|vangen ~5 op ; getackeld ; beantwoord ; tegemoet ; gehonoreerd ; op tafel ; ligt|liggen ~4 tafel ; ter tafel ; in een keer ; in 1 keer ; meteen mee ; gelijk mee
  recht ~2 gedaan ; weerspiegeld ; bewezen ; blijkt|blijken ~3 uit ; bewijs ~3 van|voor|dat ; bewijst ; alles|genoeg|voldoende in huis ; bijvangst ; bijkomend voordeel ; aan de oppervlakte ; toont ~2 aan ; getuigt ; bestreken ; bestrijkt ; zie|zien|ziet ~4 zonder te zoeken|vragen ; zonder te zoeken ; tekenen|tekent ~6 af ; aftekenen ; aftekent ; vertelt ~4 verhaal ; vertellen ~4 verhaal ; van ~3 lijst|lijstje|agenda ; kan|kon ~4 in de la|kast|prullenbak|ijskast ; omvatten ; inherent ; erbij inbegrepen
  twee|2 namen|woorden|termen ~2 hetzelfde|een ; een en hetzelfde ; op hetzelfde neer ; synoniem* ; vallen|valt ~3 samen
`);
