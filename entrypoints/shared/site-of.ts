/** Word's editor stands under a label a region and a ring, which no user ever sees: they are one site. */
const WORD = 'officeapps.live.com';

/** The site that a user switches off or on, by the name of the host that a frame comes from. */
export const siteOf = (host: string): string => (host.endsWith(`.${WORD}`) ? WORD : host);
