import type { DocumentName } from './config.ts';
import { filler } from './documents/filler.ts';
import { flagged } from './documents/flagged.ts';
import { h1, p, table } from './documents/markup.ts';
import { appendix, regiovisie, repeatedFooter } from './documents/regiovisie.ts';
import type { DocumentSource, Paragraph } from './page/model/source.ts';

export { flagged } from './documents/flagged.ts';

const small = (name: string, body: Paragraph[]): DocumentSource => ({
  title: name,
  tabs: [{ id: 't.0', title: 'Tab 1', body, header: [], footer: [] }],
});

function huge(): DocumentSource {
  const body: Paragraph[] = [h1('Alles bij elkaar')];
  let words = 0;
  for (let seed = 100; words < 200_000; seed++) {
    const text = filler(seed, 9) + (seed % 200 === 0 ? ` ${flagged.plain.sentence}` : '');
    words += text.split(' ').length;
    body.push(p(text));
  }
  return small('Groot document', body);
}

const makers: Record<DocumentName, () => DocumentSource> = {
  regiovisie: () => ({ title: 'Lage Venen, concept 0.8', tabs: [regiovisie, appendix] }),
  'repeated-footer': () => ({ title: 'Lage Venen, voettekst', tabs: [repeatedFooter] }),
  empty: () => small('Naamloos document', [p('')]),
  'table-only': () =>
    small(
      'Alleen een tabel',
      table('enige', [
        ['Onderwerp', 'Afspraak'],
        ['Registratie', flagged.plain.sentence],
        ['Werkwijze', flagged.emoji.sentence],
      ]),
    ),
  huge,
};

const made = new Map<DocumentName, DocumentSource>();

/** One of the ready-made documents. */
export function documentNamed(name: DocumentName): DocumentSource {
  let source = made.get(name);
  if (!source) made.set(name, (source = makers[name]()));
  return source;
}
