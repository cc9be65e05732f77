import { concept } from '../concept.ts';

/** Measuring, registering, monitoring and publishing figures: the instruments and the acts. */
export default concept(`
  monitor ; monitoren ; monitort ; monitoring ; monitorings* ; gemonitord ; *monitor ; monitorrapport* ; monitorparagraaf ; dashboard* ; *dashboard
  registratie ; registraties ; registreren ; registreert ; geregistreerd ; registratiecijfer* ; registratiesysteem ; *registratie ; *registraties ; indicator* ; *indicator ; *indicatoren
  kpi ; kpi's ; kpis ; prestatie-indicator* ; kengetal* ; kerncijfer* ; kerngetal* ; jaarcijfer* ; kwartaalcijfer* ; maandcijfer* ; halfjaarcijfer* ; maandtotal* ; jaartotal* ; maandstaat ; cijfers ; *cijfers ; *cijfer
  cijfermatig* ; statistiek* ; statistisch* ; nulmeting* ; effectmeting* ; *meting ; *metingen ; meting ; metingen ; meten ; meet ; gemeten ; meetbaar ; meetpunt* ; meetlat ; meetinstrument* ; peiling* ; peilen ; gepeild
  enquete* ; *enquete ; *enquetes ; vragenlijstonderzoek ; bevolkingsonderzoek ; prevalentieonderzoek ; panelonderzoek ; gezondheidsmonitor ; veiligheidsmonitor ; effectonderzoek ; impactonderzoek ; cohortonderzoek
  bijhouden ; bijgehouden ; bijhoudt ; houdt|houden ~3 bij hoe|hoeveel|of|wie|welke|in|wat ; houdt|houden ~6 per ~3 bij ; houdt|houden bij ; turven ; turft ; geturfd ; tellen ; telt ; geteld ; telling* ; in kaart brengen|gebracht|te|brengt ; brengen|brengt ~8 in kaart ; brengen|brengt ~2 kaart
  kaarten ; kaart waarop ; kaartbeeld* ; grafiek* ; staafdiagram* ; figuur ; tabel ; tabellen ; factsheet* ; jaarbeeld ; veiligheidsbeeld ; trend ; trends ; trendanalyse ; trendrapportage* ; trendlijn ; benchmark* ; streefwaarde* ; streefcijfer* ; streefgetal* ; norm
  rapportage ; rapportages ; *rapportage ; *rapportages ; rapporteren ; rapporteert ; gerapporteerd ; overzicht ; overzichten ; *overzicht ; opgave doen|doet ; cijferoverzicht ; kwartaalbericht* ; jaarverslag ; jaarstukken
  dataset* ; data ; databank ; datagedreven ; datagestuurd ; gegevens ; stuurinformatie ; managementinformatie ; ketenbeeld ; spiegelinformatie ; heatmap ; hotspot* ; hotspotkaart ; data-analyse ; data-analist ; bestandsanalyse
  vastleggen ; vastgelegd ; vast te leggen ; legt|leggen ~10 vast ; noteert ; noteren ; genoteerd ; registratieformulier* ; invulformulier* ; cijferparagraaf ; cijferbeeld ; cijferrapport* ; feitenblad ; regiobeeld ; foto ; stand van zaken ; stand per ; jaarrapport* ; jaaroverzicht* ; maandrapport*
  vinkt|vinken ~8 aan ; aangevinkt ; aanvinken ; scoren ; scoort ; score ; scores ; *score ; *scores ; verantwoordt|verantwoorden ~3 over ; verantwoording ; te volgen op ; wordt|worden ~5 gevolgd ; volgen ~3 ontwikkeling
  resultaatmeting ; resultaatafspraak ; resultaatafspraken ; prestatieafspra* ; doelstelling ; streven naar ~3 daling ; uitkomstmaat ; uitkomstmaten ; maatstaf ; maatstaven ; graadmeter* ; barometer ; thermometer ; peilstok ; teller ; weergave
  waarstaatjegemeente ; levert|leveren ~10 aan ; aanlever* ; aangeleverd ; uitdraai ; excel* ; spreadsheet* ; lijst met ; bijlage met
  !wachttijdregistratie registratiehouder registratienummer monitoringsverslag
`);
