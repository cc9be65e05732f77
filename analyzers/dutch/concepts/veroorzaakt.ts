import { concept } from '../concept.ts';

/** Says that one thing brings another about, keeps it going, or explains it. */
export default concept(`
  oorzaak ; oorzaken ; grondoorzaak ; grondoorzaken ; oorzakelijk* ; hoofdoorzaak ; kernoorzaak ; medeoorzaak ; veroorzaak* ; voedingsbodem* ; wortel ; wortels ; wortelt ; geworteld ; ten grondslag ; bron van ; drijfveer ; drijvende kracht ; motor achter
  komt|komen|kwam ~8 voort ; voortkomt ; voortkomen ; voortvloeit ; voortvloeien ; vloeit|vloeien ~4 uit ; spruit ~4 uit ; komt|komen ~6 vandaan ; ontstaat ; ontstaan ; ontspruit ; gevoed ; voedt ; voeden ; in stand ; bestendig* ; houden|houdt ~5 vast|gevangen|plek ; vasthoudt ; vasthouden
  verklaar* ; verklaart ; verklaren ; verklaring* ; leidt|leiden|leidde tot ; leidt|leiden ~3 tot ~3 geweld|verschillen|macht* ; draagt|dragen ~6 bij ; hangt|hangen ~5 samen ; samenhangt ; samenhangen ; samenhang met ; verband ~2 met|tussen ; verweven ; speelt|spelen|speelde ~7 rol|mee|ook ; meespelen ; meespeelt ; werkt|werken ~3 door ; doorwerkt ; doorwerken
  maakt|maken ~4 mogelijk|makkelijk*|moeilijk*|lastig|kwetsbaar* ; vergroot|vergroten|verhoogt|verhogen ~4 kans|risico|gevaar ; risicofactor* ; rechtvaardig* ; vrijbrief ; vindt|vinden ~6 gewoon|normaal|vanzelfsprekend ; maakt|maken ~4 gewoon|normaal ; legitim* ; normaliser* ; werkt|werken ~3 hand ; schuilt ; daaronder ligt|liggen|zit ; achterliggende ; dieperliggende ; onderliggende
  gaat|gaan ~2 terug op ; teruggaat ; terugvoeren ; te voeren ~3 op ; heeft|hebben ~6 maken met ; teert op ; beroepen|beroept ~1 zich ; laten|laat ~6 bestaan|voortbestaan|voortduren ; voortbestaan ; voortduren ; uiting van ; gevolg van ; staat|staan ~2 niet ~1 los ; zolang ~14 blijft|blijven ; houdt|houden ~6 tegen ; bepaald door ; maakt het ~3 erger ; los gezien
`);
