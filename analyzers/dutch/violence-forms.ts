import { type Frame, frame } from './frame.ts';
import type { Sentence } from './sentence.ts';

/** The kinds of violence that the report wants named, beside the umbrella terms. */
const FORMS: Readonly<Record<string, Frame>> = {
  partnergeweld: frame(`
    partnergeweld*|ex-partnergeweld|partnermishandeling|relatiegeweld|relationeel ; relationeel geweld ; geweld ~1 door|van|tussen ~3 partner|partners|ex-partner|ex-partners|ex ; (ex-)partnergeweld ; vrouwenmishandeling
    geweld in|binnen ~2 relatie|relaties|partnerrelatie|partnerrelaties
  `),
  'geweld-tegen-vrouwen': frame(
    'geweld tegen|jegens ~3 vrouwen|meisjes ; femicide* ; vrouwenmoord* ; partnerdoding*',
  ),
  gendergerelateerd: frame('gendergerelateerd* ~1 geweld ; gendergeweld ; gender-related'),
  'intieme-terreur': frame(
    'intieme|intiem terreur ; dwingende|dwangmatige|coercieve controle ; dwang en controle ; controle en dwang ; coercive control',
  ),
  seksueel: frame(
    'seksueel ~1 geweld|misbruik|partnergeweld ; seksuele ~1 intimidatie|dwang|uitbuiting ; verkrachting* ; aanranding* ; gedwongen seks',
  ),
  stalking: frame('stalking* ; belaging'),
  situationeel: frame('situationeel ~1 geweld|partnergeweld ; gewelddadig verzet'),
  economisch: frame(
    'economisch|financieel ~1 geweld ; economische|financiële ~1 controle|mishandeling ; digitale controle ; psychisch|psychologisch ~1 geweld',
  ),
  schadelijk: frame(
    'eergerelateerd* ~1 geweld ; huwelijksdwang ; genitale verminking ; schadelijke ~1 praktijken|traditionele ; huwelijkse gevangenschap',
  ),
};

/** "Lichamelijk, psychisch, seksueel en financieel geweld": ways to hurt, under one umbrella. */
const WAYS = /\blichamelijke?\b[^.]*\b(?:psychische?|geestelijke?)\b/iu;

/** Which kinds of violence a sentence names. */
export const formsIn = (sentence: Sentence): string[] =>
  Object.entries(FORMS)
    .filter(([, form]) => sentence.find(form) !== undefined)
    .map(([id]) => id)
    .filter((id) => !(WAYS.test(sentence.text) && (id === 'seksueel' || id === 'economisch')));
