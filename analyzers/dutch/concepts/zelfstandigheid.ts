import { concept } from '../concept.ts';

/** Economic independence, or the lack of it. */
export default concept(`
  economische|financiële|financiele ~1 zelfstandigheid|onafhankelijkheid|afhankelijkheid|zelfredzaamheid ; economisch|financieel ~1 zelfstandig*|onafhankelijk*|afhankelijk* ; eigen inkomen|geld|rekening|bankrekening|uitkering ; arbeidsparticipatie ; zonder eigen inkomen|geld|bankrekening|woning
`);
