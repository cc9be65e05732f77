import { concept } from '../concept.ts';

/** Agreements with and demands on partners. */
export default concept(`
  afspraak ; afspraken ; eis ; eisen ; voorwaarde* ; opdrachtgeverschap ; prestatieafspra* ; contractueel
  subsidievoorwaarde* ; verantwoord* ; evaluer* ; evaluatie* ; toets ; toetsen ; toetst ; toezicht
  monitor* ; monitoring ; rapporteren ; rapporteert ; verslag ; vastgelegd ; vastleggen
`);
