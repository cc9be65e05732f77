import { concept } from '../concept.ts';

/** The text wants or plans it: it is not claimed to be so already. */
export default concept(`
  inbouwen ; ingebouwd wordt ; bouwen ~6 in ; toevoegen ~2 aan ; voegen ~6 toe aan ; uitwerken
  werken ~6 uit ; verankeren ; verankerd wordt ; gaan we ; we gaan ; wij gaan ; zullen ; willen we
  willen wij ; voortaan ; worden ~6 aangevuld|uitgebreid|verrijkt ; wordt ~6 aangevuld|uitgebreid|verrijkt
  aangescherpt ; aanvullen ; breiden ~6 uit
`);
