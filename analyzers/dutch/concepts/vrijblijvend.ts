import { concept } from '../concept.ts';

/** Optional, or nice to have. */
export default concept(`
  facultatief ; facultatieve ; optioneel ; optionele ; optie ; desgewenst ; naar keuze ; vrijblijvend ; vrijblijvende ; vrije keuze ; keuzemodule* ; keuzethema* ; keuzeonderdeel ; keuzevak ; keuzemenu ; keuzeblok ; liefhebber ; liefhebbers ; liefhebberij ; hobby* ; geinteresseerde ; geinteresseerden ; enthousiastelingen
  gemeenten|organisaties|teams|partners|aanbieders|wie die? ~3 meer|verder|extra|zin|interesse wil|willen|wenst|gaan|kunnen|heeft|hebben ; voor|aan wie ~2 wil|wenst ; aanbieders|gemeenten|organisaties|teams|partners die dat|dit wensen|willen ; stapje|stap meer|verder|extra ; extraatje* ; toetje ; dessert ; luxe ; luxegoed ; verfijning* ; kers ; slagroom ; bonus* ; plusvariant ; plusmodule* ; pluspakket ; pluspunt ; plusje ; plustaak ; plusprogramma ; verdieping* ; verdiepend* ; verrijking
  wens geen ; wens max ; onder de wensen ; lijst met wensen ; wenselijk ; wensenlijst* ; wenslijst ; verlanglijst* ; nice to have ; mooi om te ; mooi meegenomen ; leuk om ; leuk voor ; prettig ~1 hebben ; p.m ; pm ; geen kerntaak ; geen hoofdtaak ; geen must ; geen noodzaak ; niet noodzakelijk ; niet strikt ; niet verplicht ; geen verplichting ; bijzaak ; bijkomstig* ; bijvak ; franje ; versiering ; tierelantijn* ; garnering ; strik ; opsmuk ; ornament
  aanvullend|aanvullende|bijkomend|bijkomende|secundair|secundaire|extra ~1 thema|ambitie|onderwerp|module|ambities|wens|optie|onderdeel|bijlage|project|perspectief ; los ~1 inlegvel|bijlage|katern|boekje ; mag ~4 niet ~1 hoeft|moet ; als er animo|interesse|belangstelling ; op vrijwillige basis ; vrijwillig ; naar eigen behoefte ; voor wie ~4 wil|aanspreekt|interesse
`);
