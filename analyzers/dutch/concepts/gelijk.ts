import { concept } from '../concept.ts';

/** The same for everyone: same approach, same cause. */
export default concept(`
  hetzelfde ; dezelfde ; identiek* ; gelijk ; gelijke ; gelijkelijk ; gelijkwaardig* ; inwisselbaar ; eender
  eenzelfde ; uniform* ; op dezelfde manier|wijze ; op gelijke wijze|voet
  een|1 aanpak|werkwijze|lijn|methode|analyse|maat|benadering ; geen verschil ; geen onderscheid
  is|blijft geweld ; een klap is een klap ; neutraal ; neutrale ; neutraliteit ; iedereen ; voor alle
  niet verschillend ; gelijkluidend* ; om|uit dezelfde redenen|reden ; om het even ; gelijk op ; precies ~1 eender ; volgt|volgen|doorloopt|doorlopen|krijgt|krijgen ~4 een|één en hetzelfde|dezelfde ; een en hetzelfde|dezelfde ; gelijk ~1 behandeld|behandelen
`);
