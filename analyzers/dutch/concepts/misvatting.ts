import { concept } from '../concept.ts';

/** A reading is called a mistake, a trap or an image, or warned against. */
export default concept(`
  misverstand* ; misvatting* ; mythe ; mythes ; mythen ; fabel ; fabels ; valkuil* ; denkfout* ; vergissing
  verwarring ; begripsverwarring ; drogreden* ; onjuist* ; ten onrechte
  onterecht* ; abusievelijk ; foutief ; foute ; te smal ; te beperkt ; te eng ; te eenvoudig ; te kort door
  kort door de bocht ; voorkomen ~2 worden dat ; voorkomen dat ; vermijd* ; waken ~3 voor ; waak* ~2 voor
  pas op ; let op dat ; waarschuw* ; gewaarschuwd ; achterhaald* ; verouderd*
  niet langer|meer verdedigbaar ; onhoudbaar ; het beeld dat ; beeld als zou ; aanname ~3 dat ; de aanname ; in theorie
  de gedachte dat ; het idee dat ; de veronderstelling ; de opvatting dat ; de indruk dat ; verondersteld
  veronderstel* ; zou betekenen ; als zou ; zou men ; menen ; men denkt ; vaak gedacht ; wordt gedacht
  schijn ; lijkt ; op het eerste gezicht ; miskent ; miskennen ; wekt de indruk ; suggere* ; gesuggereerd
  doet ~1 geen recht ; ontoereikend ; tekort* ; schiet ~2 tekort ; klopt niet ; is niet waar ; niet waar
  onzin dat ; hardnekkig*
`);
