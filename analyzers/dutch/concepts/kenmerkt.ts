import { concept } from '../concept.ts';

/** Words that make something a cause, a feature or a predictor of the violence. */
export default concept(`
  oorzaak ; oorzaken ; voedingsbodem ; ten grondslag ; grondslag ; wortel* ; worteling ; voortkomt ; voortkomen ; komt ~6 voort ; komen ~6 voort ; ontstaat ; ontstaan ; vloeit ~3 voort
  gevoed ; voedt ; voeden ; in stand ; instandhoud* ; draait om ; draait ~4 om ; gaat ~3 om|over ; gaan ~3 om|over ; kern ; essentie ; hart van ; kenmerk ; kenmerken ; kenmerkt ; kenmerkend ; gekenmerkt
  typerend ; typeert ; risicofactor* ; factor ; factoren ; voorspel* ; voorspeller* ; verklaart ; verklaren ; verklaring* ; achtergrond* ; achterliggend* ; onderliggend* ; mechanisme* ; dynamiek ; patroon ; patronen
  rode vlag|vlaggen ; signaal ; signalen ; alarmsignaal ; waarschuwingssignaal ; op de loer ; leidt ~4 tot ; leiden ~4 tot ; houdt ~6 aan ; aanhoudt ; blijft bestaan ; voortduurt ; duurt ~3 voort ; herhaalt
  hangt ~4 samen ; samenhang ; samenhangt ; speelt ~6 rol ; spelen ~6 rol ; schuilt ; begint ~4 met ; begint ; basis ; sprake van ; uit zich ; wijst op ; versterkt ; vergroot ; maakt kwetsbaar ; kwetsbaar maakt
  komt door ; doordat ; omdat ; want ; daardoor ; waardoor ; daarom ; reden ; bepalend ; doorslaggevend ; centraal ; misbruik ; is een vorm ; een vorm van ; uiting ; wanneer ; zolang ; waar
`);
