import { concept } from '../concept.ts';

/** Presence without a place: said of many things, so only an implicit claim when something says that there is no place of its own, or that it is everywhere. */
export default concept(`
  meegenomen ; meegewogen ; meegedacht ; aan gedacht ; verwerkt ; opgenomen in ; aanwezig ; komt|komen ~8 terug ; terugkomt ; terugkomen ; terug te vinden ; vindt|vinden ~6 terug ; terugvinden ; terugvindt ; te vinden in
  komt|komen ~8 aan bod|orde ; aan bod komt|komen ; aan de orde ; ter sprake ; maakt|maken ~4 deel|onderdeel uit ; onderdeel van ; onderdeel uit|uitmaakt ; loopt|lopen ~5 door ; gedekt ; ondergebracht ; geintegreerd ; ingebed ; inbegrepen ; meegaat ; zit in ; zitten in
  ligt|liggen ten grondslag ; ten grondslag ; uitgangspunt|geest van ; in de geest ;  leeft ; voelbaar ; te lezen ; merkbaar ; zit al ; er al in ; erachter ; raakt|raken ; opgepakt in|binnen|via|met ; loopt|lopen via ; via
  verspreid ; heeft|krijgt ~4 plaats|plek|aandacht ; krijgt|krijgen ~6 aandacht ; op tafel ; in beeld ; zien we ; zie je ;  door alles ; erdoor ; hangt samen ; hoort erbij ; behoort tot
`);
