import { concept } from '../concept.ts';

/** An announcement of figures: a rhythm, a date, an addressee or a division. */
export default concept(`
  elk|ieder|elke|iedere|per|tweemaal|viermaal|eens jaar|kwartaal|maand|halfjaar|half|week|voorjaar|najaar|zomer|periode|gemeente|wijk|kern|buurt|deelgemeente ; jaargang ; januari ; halfjaar ; kwartalen ; jaarlijks* ; halfjaarlijks* ; maandelijks* ; per kwartaal ; kwartaal* ; periodiek* ; wekelijks*
  over|in|binnen ~1 jaar|maanden ; volgen we|wij ; meten we|wij
  voortaan ; vanaf ; met ingang van ; uiterlijk ; tweemaal per ; twee keer per ; eenmaal per ; eens per ; een keer per ; raad ontvangt ; ontvangt ~3 raad ; aan de raad ; openbaar ; publice* ; gepubliceerd ; website ; inzichtelijk ; zichtbaar ; inzicht
  per gemeente ; per wijk ; per kern ; per buurt ; per vorm ; per soort ; naar gemeente|wijk|kern|leeftijd|inkomen|soort|vorm|buurt|herkomst|postcode|opleidingsniveau|melder ; uitgesplitst ; onderscheiden naar ; splitsen ~4 uit ; splitst ~4 uit
  leeftijdsklasse ; leeftijdscategorie* ; postcode* ; postcodegebied ; 2024 ; 2025 ; 2026 ; 2027 ; 2028 ; 2029 ; 2030 ; binnen twaalf|12|een|twee|zes|6|24 maanden|jaar|mnd ; ten opzichte van ; nemen wij ~3 op ; wordt gebruikt ; sturen op ; sturing ; bijsturen
  bron ; frequentie ; streefwaarde ; norm ; begroting ; jaarverslag ; bestuursrapportage ; verstrek* ; ontvangen ; ontvangt ; ontvang ; levert ; leveren ; lever ; bijlage  ; gevolgd ; gepresenteerd
`);
