/** The languages of our own words. Findings stay Dutch, because the draft is. */
export type Lang = 'nl' | 'en';
