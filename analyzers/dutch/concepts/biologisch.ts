import { concept } from '../concept.ts';

/** Sex as a bodily or administrative fact. */
export default concept(`
  biologisch* ; lichamelijk* verschil* ; lichaamskenmerk* ; mannenlichaam* ; vrouwenlichaam*
  mannen- en vrouwenlichamen ; testosteron ; hormonen ; hormoon* ; spiermassa ; hersenen ; brein
  mannenbrein ; vrouwenbrein ; basisregistratie ; brp ; paspoort ; burgerservicenummer ; bsn
  identiteitsbewijs ; geboren
`);
