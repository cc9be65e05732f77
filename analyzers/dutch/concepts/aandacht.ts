import { concept } from '../concept.ts';

/** Attention, eye, focus, ambition: intent without an act. */
export default concept(`
  aandacht ; aandachtspunt* ; oog voor ; oog ; focus ; focussen ; belang ; belangrijk* ; ambitie* ; streven
  streeft ; onderschrijv* ; onderschrijf* ; erkenn* ; besef ; bewust ; bewustwording ; bewustzijn
  rekening houden|gehouden ; speerpunt* ; thema ; thema's ; inzetten op ; in het oog ; uitgangspunt
  hart onder ; warme belangstelling ; belangstelling ; hechten ; hecht
`);
