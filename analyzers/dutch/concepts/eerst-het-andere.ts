import { concept } from '../concept.ts';

/** First something else: the basis, the waiting lists, the reorganisation; then, perhaps, this. */
export default concept(`
  eerst|allereerst ~12 dan|daarna|vervolgens|pas|later ~6 @genderthema ; eerst ~8 op orde|basis|huis|weg|wachtlijst|wachtlijsten|wachttijden|wachttijd|fundament|klaar|afmaken|boel|kerntaken|veiligheid|rust
  pas na|daarna|later ; dan|daarna pas ~6 @genderthema|ruimte|tijd|aandacht ; zodra ~12 op orde|staat|staan|klaar|gereed|afgerond|voltooid|weggewerkt|weg|ingevoerd|geland|draait|draaien|loopt|lopen|opgelost|uitgevoerd|geregeld|ingewerkt|rug|stabiel|gestabiliseerd|vervuld|bereikt|behaald|achter|uitvalt|neergezet|ingericht|binnen|krijgen|hebben|afgenomen|gezakt|gedaald|ingehaald
  als|wanneer|nadat|indien|totdat|tot ~12 op orde|staat|staan|klaar|gereed|afgerond|voltooid|weggewerkt|weg|ingevoerd|geland|draait|draaien|opgelost|ingewerkt|rug|stabiel|gestabiliseerd|vervuld|uitvalt|neergezet|ingericht|gezakt|ingehaald|gedaald|afgenomen
  na ~3 basis|reorganisatie|herinrichting|transitie|invoering|implementatie|fusie|verhuizing|overgang|aanbesteding|afronding|bezuinigingen|verbouwing|verkiezingen|overdracht|ontvlechting|crisis|piek|opstart|opbouw|fundament|kern
  basis op orde ; huis op orde ; basis ~3 staat ; fundament ~2 staat ; gaan|gaat voor ; voorrang ; heeft|hebben|krijgt|krijgen ~4 voorrang|prioriteit ; zolang ; tot die tijd ; tot dat moment ; tot dan
  kerntaken|basistaken|wettelijke|bed ~4 voor|voorrang ; met|eerste prioriteit ; basisvariant ; minimumvariant
`);
