import { concept } from '../concept.ts';

/** Only under a condition. */
export default concept(`
  mits ; tenzij ; alleen|pas|slechts|uitsluitend ~3 als|indien|wanneer|voor
  alleen ~2 gendersensi*|genderbewus* ~3 als|wanneer|indien ; pas wanneer ; op voorwaarde ; onder voorwaarde
  alleen dan ; pas dan ; dan pas ; vereist dat ; vraagt ~3 kennis ; niet zonder
  samengaan|samengaat|samen|hand ~4 mits ; gaat ~4 samen met ; gaan ~4 samen ; samengaat ~2 met ; samengaan ~2 met ; samen [ gaat ; versterken elkaar
  verdragen|verdraagt ~4 elkaar ; aanvullen op ; vullen ~2 elkaar ~2 aan
  eerst dan ~1 als|indien|wanneer ; slechts indien|als|wanneer ; enkel als|indien|wanneer ; enkel ~2 als|indien|wanneer
`);
