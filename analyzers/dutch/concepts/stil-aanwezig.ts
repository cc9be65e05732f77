import { concept } from '../concept.ts';

/** Being somewhere without being said: adverbs, images and verbs of implicit presence. Each is telling by itself, next to what it is about. */
export default concept(`
  impliciet* ; zijdelings ; stilzwijgend* ; onuitgesproken ; ongemerkt ; onderhuids* ; terloops ; ongenoemd ; onbenoemd ; onopgemerkt ; latent ; sluimerend ; verscholen
  onzichtbaar|onnadrukkelijk|indirect ~2 aanwezig|meegenomen|verwerkt|in|aan|mee|door|deel|onderdeel|verweven ; is|zit|komt|wordt|loopt|zijn|zitten|komen ~4 indirect ; indirect ~3 bod|orde|terug
  tussen de regels ; op de achtergrond ; onder de oppervlakte ; onderstroom* ; ondertoon* ; grondtoon ; boventoon niet ; zonder ~3 woord ~3 valt|vallen|noemen|gebruiken ; zonder dat ~2 woord
  zonder ~6 benoemen|benoemd|noemen|genoemd|vermelden ; zonder ~4 zo te heten|noemen ; niet met zoveel woorden ; niet zwart op wit ; niet met naam genoemd
  in de|ons genen|dna|haarvaten|bloed|vezels|gedachtegang|geest ; in het bloed|dna ; in ons|onze|de dna|genen|haarvaten|vezels ; dna ; tussen de oren
  ademt|ademen|ademde ~6 ; doordesemd ; doordrenkt ; doordrongen van ; doortrokken ; verweven ; verwevenheid ; vervlochten ; verknoopt ; ingeweven ; ingebakken ; vergroeid ; verdisconteerd ; ligt|liggen|lag ~9 besloten ; besloten ligt|liggen|in
  ligt|liggen ~3 opgesloten ; opgesloten ligt|in ; inbegrepen ; is|zijn ~5 begrepen ; begrepen in ; is ~3 vervat ; vervat in ; ingesloten
  klinkt|klinken|klonk|weerklinkt|echoot|galmt|resoneert|resoneren|zingt|zoemt|zoemen|gonst|trilt ~8 door|mee|na ; resoneert ; resoneren ; doorklinkt ; doorklinken ; doorklinkend ; meeklinkt ; weerklinkt ; meetrilt ; meezingt
  schemert|schemeren|schijnt|schijnen|sijpelt|sijpelen|straalt|stralen|kleurt|kleuren ~6 door|doorheen ; doorschemert ; doorsijpelt ; doorheen ; spreekt ~2 uit alle|elke|de|iedere|het ~1 toon|opbouw|regel|bladzijde|hoofdstuk|tekst|keuze|keuzes|maatregelen|stuk|hele|werkwijze ; dooradem*
  reist|reizen|lift|liften|schuift|schuiven|loopt|lopen|gaat|gaan|komt|komen|zwemt|vaart|stroomt|draait|draaien|beweegt|denkt ~8 mee ; meelopen ; meelift ; meegaat ; meekomt ; meeloopt ; meereist ; meedraait
  rode draad ; groene draad ; als een draad ; loopt|lopen ~6 doorheen ; dwars ~2 doorheen ; vlecht|vlechten ; gevlochten ; ingevlochten
  als zout in ; in de verf ; gratis bij ; als bijvangst ; bijvangst ; als vanzelf ; vanzelf|organisch|spontaan|automatisch ~3 mee|terug|bod|plek|tafel|orde|sprake ; automatisch ~2 aandacht|meegenomen|onderdeel|deel
  zit|zitten|zat ~3 er ~6 in ; zit|zitten ~5 erin|ingebakken|ingebed|ingebouwd ; daar|hier ~2 zit|zitten ~5 in ; zit|zitten ~2 overal ; erin zit ; erin zitten
  overal ~4 in|terug|mee|aanwezig|doorheen|verwerkt|vinden ; komt|komen ~6 overal ; komt|komen ~4 vanzelf* ; vloeit|vloeien ~6 voort ; voortvloeit ; vanzelf* ~8 aan|terug|tafel|bod|gesprek|voort
  proef|proeft|proeven|bespeurt|bespeuren|ontwaart|voelt|voelbaar|herkent|merkbaar|bemerken|bespeurbaar ~5 overal|tussen|door|alle|elke|hele|geest|toon|doorheen ; leest|lees|lezen ~4 overal|tussen|tussendoor
  dient|dienen ~4 zich ~5 aan ; sijpelt ; schemert ; bedding ; sluimert ; onderlaag ; als onderlegger ; ingeademd ; meegeademd ; vanzelfsprekend ~3 onderdeel|aanwezig|deel|meegenomen|terug|aan
`);
