import { concept } from '../concept.ts';

/** On top of the real work: a burden, one more job. */
export default concept(`
  bovenop ; er bovenop ; daarbovenop ; erbovenop ; boven op ; geen|niet ~8 bij|erbij ~2 nemen|hebben|krijgen|doen ; er ~5 bij nemen|doen|hebben|krijgen|kunnen|moeten|komt|pakken ; erbij nemen|doen|hebben|krijgen|komt|pakken ; er nog bij ; ook nog bij ; daar|er|hier ~4 ook|óók nog ; ook nog eens ; ook nog ; ook nog met ; nog eens bij
  zoveelste ; zoveelst ; weer een ~1 extra|taak|opgave|klus|opdracht|thema ; nog een ~2 taak|opgave|klus|opdracht|thema|eis|lijstje|formulier|verplichting ; extra|bijkomende|aanvullende|additionele|nieuwe ~1 taak|taken|opgave|opgaven|werk|belasting|last|lasten|klus|inspanning|inspanningen|eis|eisen|verplichting|verplichtingen|druk|opdracht|werkzaamheden|inzet|tijd|uren|formulieren
  belast|belasten|belasting ; lastenverzwaring ; verzwaring ; zwaarder maken ; te zwaar ; overvragen ; overvraagd ; overladen ; overbelast* ; te veel gevraagd ; teveel gevraagd ; kan|mag|kunnen|mogen|willen|wil ~5 niet ~8 vergen|gevraagd|gevergd|verlangd|vragen|opleggen|opgelegd|opzadelen ; opzadelen ; lastigvallen ; handen vol ; verzuipen ; water aan de lippen ; bordje vol ; bord ; opgescheept ; ballast ; vermoei* ; teams ~3 ontzien ; ontzien ; sparen ; ontlasten 
  last voor ; tijdrovend ; kost ~3 extra|tijd ; ten koste ; gaat ~3 ten koste ; concurreert ; concurreren ; afleid* ; leidt ~2 af ; verdringt ; verdringen ; doorkruist ; belastbaarheid ; druk op
`);
