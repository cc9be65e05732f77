import { concept } from '../concept.ts';

/** Hints that it is theirs to do, or that they can: training, experience, craft, "how they do it". Said of much else too, so never enough alone. */
export default concept(`
  ervaring ; ervaren ; jarenlange ; decennia ; opleiding ; opgeleid ; geschoold ; hbo ; hbo-* ; hbo'ers ; mbo ; mbo-* ; *-niveau ; academisch ; diploma* ; gediplomeerd* ; gecertificeerd* ; certificaat ; geregistreerd ; registratie ; beroepsregister ; keurmerk ; afgestudeerd ; beroepscode ; vakmanschap ; vakbekwaam* ; professionaliteit ; professionele ; deskundigheid ; expertise ; kundig ; bekwaam ; vakkundig* ; beheers* ; routine ; vakwerk ; ambacht ; vak ; specialist* ; kennis ; oog voor ; aandacht voor
  hoe ~6 doet|doen|omgaat|omgaan|invult|invullen|vormgeeft|vormgeven|betrekt|betrekken|vertaalt|vertalen|aanpakt|aanpakken|toepast|toepassen|werkt|werken|gestalte|vorm|rekening ; of en hoe ; of en in ; in welke mate ; in hoeverre ; op welke wijze|manier ; de manier waarop ; de wijze waarop ; hoe|wat u|zij|ze ~4 doet|doen ; handelingsvrijheid ; beleidsvrij* ; beleidsruimte ; autonomie ; professionele ruimte|vrijheid|afweging ; eigen ; zelf
  ligt|liggen|leggen|legt|berust|rust|beleggen|belegd|neergelegd ~4 bij ~3 @uitvoerder|hen|u
  werkt|werken|handelt|handelen ~4 @gendersensitief ; @gendersensitief werkt|werken|handelt|handelen|gewerkt|gehandeld ; natuurlijk ; uiteraard ; vanzelfsprekend ; wel goed ; altijd
`);
