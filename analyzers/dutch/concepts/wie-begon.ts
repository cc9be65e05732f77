import { concept } from '../concept.ts';

/** Who started it: the question by which the one who hits disappears. */
export default concept(`
  wie ~2 begonnen|begon|begint|aanstichter ; wie ~3 eerste ~1 klap|duw|steen|slag|stap ; wie ~2 schuldig|schuld ; wie ~3 gelijk heeft ; schuldvraag ; de eerste klap ; waar het begon ; vraag ~4 schuld ; kip ~3 ei ; kip of het ei ; de aanstichter ; eerste steen
`);
