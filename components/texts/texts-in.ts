import { en } from './en.ts';
import type { Lang } from './lang.ts';
import { nl } from './nl.ts';
import type { Texts } from './texts.ts';

const all: Readonly<Record<Lang, Texts>> = { nl, en };

/** Our own words in a language. */
export const textsIn = (lang: Lang): Texts => all[lang];
