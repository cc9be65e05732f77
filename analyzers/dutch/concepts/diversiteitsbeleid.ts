import { concept } from '../concept.ts';

/** Diversity, inclusion, emancipation, equal treatment, anti-discrimination: as policy, programme, portfolio or aim. */
export default concept(`
  diversiteit* ; diversiteits- ; diversiteit en inclusie ; inclusie ; inclusie-* ; inclusieagenda* ; inclusiebeleid* ; inclusieplan* ; inclusieprogramma* ; inclusiviteit ; inclusienota ; inclusiehoek ; inclusief beleid ; inclusieve samenleving|stad|gemeente|regio|organisatie|werkgever
  emancipatie* ; emancipatoir* ; vrouwenemancipatie ; antidiscriminatie* ; leeftijdsdiscriminatie ; arbeidsmarktdiscriminatie ; toegankelijkheid en ; en toegankelijkheid ; samen met toegankelijkheid ; discriminatie* ; leeftijdsdiscriminatie ; arbeidsmarktdiscriminatie ; toegankelijkheid en ; en toegankelijkheid ; samen met toegankelijkheid ; non-discriminatie ; gelijke behandeling ; gelijkebehandeling* ; gelijke kansen ; kansengelijkheid ; gelijkekansen*
  regenboogbeleid ; regenboogagenda ; regenboogprogramma ; toegankelijkheidsagenda* ; toegankelijkheidsbeleid ; toegankelijkheidsplan ; interculturalis* ; intercultureel ; interculturali* ; integratiebeleid
  iedereen telt|hoort|doet ~1 mee|erbij ; iedereen hoort erbij ; niemand ~3 buitengesloten|uitgesloten|buiten ; buitensluit* ; buitengesloten ; uitsluiting tegengaan ; persoonskenmerken ; gelijke beloning ; gelijk loon
  afspiegeling ~2 van ~1 bevolking|samenleving|stad|maatschappij ; vrouwen ~3 de top ; vrouwenquotum ; quotum ; quota ; minderheden ; minderhedenbeleid ; superdivers* ; kleuren van ; kleurrijk* ; racisme ; tolerantie ; verdraagzaamheid ; pluriform* ; sociale cohesie
  inclusie* ; inclusief* ; diversity* ; antiracis* ; *racisme ; racis* ; toegankelijkheids* ; nationaliteiten ; geloofsovertuigingen ; geloven ; culturen ; jong en oud|grijs|ouder ; oud en jong ; alle kleuren|leeftijden|culturen|geloven|achtergronden ; bont|bonte gezelschap|team|mix ; kleuren ~2 bevolking ; afkomst en ; gebarentaal ; wereldkeuken ; hapjes uit ; uitgesloten ~4 wie|om|vanwege ; buitengesloten|uitgesloten worden|wordt|worden|voelt|voelen ; groepen die ; groep die ; iedereen ~4 mee ~2 doen|doet|telt|tellen ; onderdeel|deel|vorm|tak|variant van ~2 cultuursensi*|intercultureel|interculturele ; allerlei achtergronden ; verschillende|diverse|andere achtergronden|culturen ; meertalig* ; andere talen ; keti koti ; gelijke rechten
  niet ~1 bereiken|bereikt ; moeilijk ~1 bereik* ; iedereen ~2 welkom|thuis ; er ~2 mogen zijn ; iedereen ~2 zichzelf ; zichzelf ~2 zijn
  ! inclusief
`);
