import { concept } from '../concept.ts';

/** The whole of a plan or of the work: everywhere, in all chapters, in everything that we do. */
export default concept(`
  alle|al|elk|elke|ieder|iedere|hele|heel|gehele|diverse|verschillende|overige|andere|meerdere|vele|veel|allerlei|rest|vijf|vier|drie|zes|zeven ~3 hoofdstukken|hoofdstuk|bladzijde|bladzijden|pagina|paragraaf|paragrafen|onderdeel|onderdelen|lijnen|actielijn|actielijnen|acties|maatregel|maatregelen|thema|thema's|onderwerpen|onderwerp|plan|plannen|document|visie|stuk|stukken|beleid|nota|gesprek|gesprekken|producten|domeinen|programma|programma's|fasen|fase|stappen|artikelen|werk|keten|pijlers|doelen|ambities|speerpunten|aanpak|uitgangspunten|wat
  overal ; alles ; de rest ; doorheen ; het geheel ; hele document|plan|stuk ; door het ~1 plan|stuk|document|beleid ; wat we|wij doen ; alles wat ; in ons ~1 werk|denken|doen ; de tekst ; onze teksten ; andere|overige onderwerpen|thema's|hoofdstukken|onderdelen
  hoofdstukken over|opvang|2|3|4 ; stuk|stukken|passages|paragrafen over ; het deel over ; diverse plaatsen|plekken ; op ~1 plaatsen|plekken ; artikelen 3 ; van begin tot eind ; van a tot z ; in de hoofdstukken ; tot en met ; t/m
`);
