import { concept } from '../concept.ts';

/** What gender is about, as the report means it: power, dependence, roles, expectations, norms, inequality. */
export default concept(`
  macht ; machts* ; machten ; dominantie ; dominant* ; zeggenschap ; afhankelijkheid ; afhankelijkheden ; afhankelijkheidspatro* ; overwicht ; gezag ; ondergeschikt*
  dwingende controle ; controle ~2 over|houden|houdt|uitoefenen|uitoefent ; patronen ~3 controle ; controle en ~2 macht|geweld|dwang ; controlerend* ; dwang ; intieme terreur ; ongelijkheid* ; ongelijke ; ongelijkwaardig*
  rolpatro* ; rollenpatro* ; rolverwacht* ; rolverdeling* ; rolopvatting* ; rolbeeld* ; genderrol* ; gendernorm* ; genderverwacht* ; genderstereotyp* ; genderongelijk*
  genderverhouding* ; genderpatro* ; stereotyp* ; mannelijkheid* ; vrouwelijkheid ; patriarch* ; vrouwbeeld* ; manbeeld* ; mannenbeeld* ; seksisme
  traditionele|klassieke|maatschappelijke|sociale ~1 rol|rollen|patronen|verwachtingen|normen ; normen ~4 man|mannen|vrouw|vrouwen|mannelijk*
  rol|rollen ~4 man|mannen|vrouw|vrouwen|omgeving|samenleving|maatschappij ; verwachting|verwachtingen ~6 man|mannen|vrouw|vrouwen|gender|meisjes|jongens|samenleving|omgeving
  verwacht ~4 man|mannen|vrouw|vrouwen ; man|mannen|vrouw|vrouwen ~4 verwacht ; echte man|vrouw|mannen|vrouwen ; hoe een? man|vrouw|jongen|meisje ~4 hoort|horen|behoort|gedragen|gedraagt
  wie ~3 beslist|verdient|baas ; wie ~2 geld ~3 beheert|verdient ; positie van vrouwen ; vrouwonvriendelijk*
  aannames|aanname|vooroordelen|vooroordeel|opvattingen|beelden|beeld|ideeën|denkbeelden|overtuigingen|verwachtingen|gedachten ~2 over|van|rond|omtrent|jegens ~3 man|mannen|vrouw|vrouwen|mannelijk*|vrouwelijk*|meisjes|jongens
  van ~6 man|mannen|vrouw|vrouwen|meisjes|jongens ~3 verlangd|verlangen|verlangt|geëist|eist|vraagt|gevraagd|verwachten ; geacht worden ; geacht wordt ; hoort te ; horen te ; wie ~2 controleert|controleren|bang|domineert|bepaalt|dwingt ; afhankelijk ~3 van ~2 man|partner|echtgenoot|ex-partner|hem ; financieel|economisch|emotioneel afhankelijk ; controleert|controleerde ~3 haar|hem|wie ; betekenis ~5 samenleving|maatschappij|cultuur ; samenleving|maatschappij|cultuur|omgeving ~5 geeft|verbindt|toekent|toeschrijft|toeschrijven|verwacht|vindt|oplegt|toebedeelt|plakt|vastknoopt|knoopt|hangt ; ongeschreven ~1 regels|wetten|regel ; sociaal|sociale|maatschappelijk|maatschappelijke ~1 constructie|bepaald|bepaalde|betekenis ; aangeleerd* ; hoe het hoort ; zo hoort ; mannenwerk ; vrouwenwerk ; mannenzaken ; broek aan
`);
