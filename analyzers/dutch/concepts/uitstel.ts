import { concept } from '../concept.ts';

/** Later, extra, apart, if there is room. */
export default concept(`
  later ; op termijn ; daarna ; vervolgens ; tweede fase ; extra ; bovenop ; daarbovenop ; bijkomend
  als er tijd|ruimte|budget|capaciteit ; capaciteit ~3 toelaat ; toelaat ; toelaten ; zodra ; op orde
  nice to have ; plus ; verdieping* ; verdiepen ; vooralsnog ; voorlopig ; uitgesteld ; uitstel ; verschuiv*
  doorschuiv* ; schuift ~2 door ; schuiven ~2 door ; wacht ; wachten ; apart thema
  aparte|losse|extra opgave|thema|project|taak ; last ; belasting ; overvraag* ; overvragen ; erbij
  er ook nog bij ; luxe ; sluitstuk ; volgende|latere fase|visie|periode|planperiode|ronde ; eerst
`);
