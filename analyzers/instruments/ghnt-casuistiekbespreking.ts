import type { Instrument } from '../instrument.ts';

/**
 * Let op: Movisie/Atria/Regioplan hebben in 2016 een handreiking met bijna dezelfde titel uitgebracht
 * (deel van de toolkit, de fallback).
 */
export default {
  id: 'ghnt-casuistiekbespreking',
  title: 'Gendersensitief handelen bij huiselijk geweld: handreiking voor casuïstiekbespreking',
  organisation: 'Programma Geweld hoort nergens thuis i.s.m. Regioplan',
  year: 2021,
  url: 'https://www.huiselijkgeweld.nl/publicaties/publicaties/2021/09/27/gendersensitief-werken',
  fallbackUrl: 'https://www.movisie.nl/publicatie/voorbij-vooroordelen-stereotypes',
  confidence: 'high',
  description:
    'Handreiking voor opleiding, training, intervisie of themabijeenkomst: samen aan een casus leren zien wat gender doet.',
  helpsWith: [
    'maatwerk-als-gendersensitief',
    'gedeelde-schuld',
    'stereotypering',
    'systeemaanpak-als-gendersensitief',
    'dekking:deskundigheidsbevordering',
    'deskundigheid-zonder-gender',
  ],
} satisfies Instrument;
