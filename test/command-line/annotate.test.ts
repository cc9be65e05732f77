import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { dekkingItems } from '../definition.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'genderbril-'));
afterAll(() => rmSync(folder, { recursive: true }));

const flagged = 'Onze aanpak van huiselijk geweld is genderneutraal.';

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function annotate(args: string[], input = '') {
  const start = [`${root}entrypoints/command-line/start.mjs`, 'entrypoints/command-line/annotate.ts'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...start, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return {
    status,
    stdout,
    stderr,
    objects: () =>
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
  };
}

it('says where, what, why and which words could go in', () => {
  const { status, stdout, stderr } = annotate([file('a.txt', `Een kop\n\n${flagged}\n`)]);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/a\.txt:3:1 {2}.+ {2}\[genderneutrale-framing\]\n {2}“Onze aanpak/u);
  expect(stdout).toMatch(/ {2}→ liever: .+gendersensitief/u);
  expect(stdout).toMatch(/ {2}Meer: .+ https:\/\//u);
  expect(stdout).toMatch(/2 zinnen gelezen, 1 melding\n$/u);
}, 60_000);

it('prints one JSON object a file, in the shape of the contract, with offsets into the file as it stands', () => {
  const markdown = `# Visie\r\n\r\n- één 👩🏽 punt\r\n- ${flagged}\r\n`;
  const { status, objects } = annotate(['--format', 'json', file('b.md', markdown), file('leeg.txt', '')]);
  const [full, empty] = objects();
  expect(status).toBe(0);
  expect(Object.keys(full)).toEqual(['file', 'words', 'sentences', 'findings', 'dekking']);
  expect(Object.keys(full.findings[0])).toEqual(
    'rule group start end quote title message suggestions instruments'.split(' '),
  );
  for (const { start, end, quote, suggestions, instruments } of full.findings) {
    expect(markdown.slice(start, end)).toBe(quote);
    for (const one of suggestions) expect(Object.keys(one)).toEqual(['kind', 'start', 'end', 'text']);
    expect(instruments[0].url).toMatch(/^https:/u);
  }
  expect(empty).toMatchObject({ words: 0, sentences: 0, findings: [] });
}, 60_000);

it('reads standard input', () => {
  const { status, objects } = annotate(['--format=json', '-'], flagged);
  expect(status).toBe(0);
  expect(objects()[0]).toMatchObject({ file: '-', findings: [{ rule: 'genderneutrale-framing', start: 0 }] });
}, 60_000);

it('says in one line what it cannot read, exits with 2, and reads the rest', () => {
  mkdirSync(join(folder, 'map.txt'));
  const paths = [
    join(folder, 'weg.txt'),
    join(folder, 'map.txt'),
    file('latijn.txt', Uint8Array.of(0x65, 0xe9, 0x6e)),
    file('beeld.png', 'x'),
  ];
  const { status, stderr, objects } = annotate(['--format=json', ...paths, file('goed.txt', flagged)]);
  expect(status).toBe(2);
  expect(
    stderr
      .trim()
      .split('\n')
      .map((line) => line.split(': ').at(-1)),
  ).toEqual(['bestaat niet', 'is een map', 'is geen UTF-8-tekst', 'onbekend soort bestand (.png)']);
  expect(objects()).toHaveLength(1);
}, 60_000);

it('explains itself when it is called wrongly', () => {
  for (const args of [[], ['--format', 'xml', 'a.txt'], ['--wat']]) {
    const { status, stderr } = annotate(args);
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('Gebruik: npm run --silent annotate');
  }
}, 60_000);

it('reads 200,000 words', () => {
  const raw = `${'De gemeente koopt fietsen voor de wijk. '.repeat(28_600)}\n\n${flagged}`;
  const { status, objects } = annotate(['--format=json', '-'], raw);
  expect(status).toBe(0);
  expect(objects()[0].words).toBeGreaterThan(200_000);
  expect(objects()[0].findings).toHaveLength(1);
}, 120_000);

it('reads the article of a web page and leaves its menus out', () => {
  const menu = '<nav><ul><li>Huiselijk geweld is genderneutraal</li></ul></nav>';
  const words =
    '<p>De gemeenten in de regio werken samen met de politie, de opvang en Veilig Thuis.</p>'.repeat(4);
  const page = `<!doctype html><body>${menu}<main><article><h1>Visie</h1>${words}<p>${flagged}</p></article></main></body>`;
  const { status, objects } = annotate(['--format', 'json', file('c.html', page)]);
  expect(status).toBe(0);
  expect(objects()[0].findings.map(({ rule }: { rule: string }) => rule)).toEqual(['genderneutrale-framing']);

  const bare = annotate([file('leeg.html', '<!doctype html><body></body>')]);
  expect([bare.status, bare.stderr]).toEqual([
    2,
    expect.stringContaining('leeg.html: kan niet worden gelezen'),
  ]);
}, 60_000);

it('says which document-level items are there, and where', () => {
  const draft =
    '# Visie\n\nHet Verdrag van Istanbul verplicht gemeenten om geweld tegen vrouwen te voorkomen.\n';
  const path = file('dekking.md', draft);
  const [{ dekking }] = annotate(['--format', 'json', path]).objects();
  expect(Object.keys(dekking)).toEqual([...dekkingItems]);
  const { status, evidence } = dekking['verdrag-van-istanbul'];
  expect([status, evidence.length]).toEqual(['aanwezig', 1]);
  expect(draft.slice(evidence[0].start, evidence[0].end)).toMatch(/^Het Verdrag van Istanbul .* voorkomen$/u);
  expect(dekking.preventie).toEqual({ status: 'ontbreekt', evidence: [] });
  const { stdout } = annotate([path]);
  expect(stdout).toMatch(
    / {2}aanwezig {2}Het Verdrag van Istanbul {2}\[verdrag-van-istanbul\] {2}regel 3\n/u,
  );
  expect(stdout).toMatch(/ {2}ontbreekt Voorkomen door gelijkheid {2}\[preventie\]\n/u);
}, 60_000);
