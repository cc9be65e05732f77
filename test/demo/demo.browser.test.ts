import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildOf } from '../browser/build-of.ts';
import { type Launched, launch } from '../browser/launch.ts';
import { type Network, openNetwork } from '../browser/network.ts';
import { googleDocsStage } from './google-docs.ts';
import { look } from './look.ts';
import { wordWebStage } from './word-web.ts';

/** The demo without a display: it must open a card for every mark of the sample and tell what it read there. */
describe.each([
  ['google-docs', googleDocsStage],
  ['word-web', wordWebStage],
] as const)('the demo in %s', (name, makeStage) => {
  const stage = makeStage();
  let network: Network;
  let launched: Launched;

  beforeAll(async () => {
    network = await openNetwork([stage.site]);
    launched = await launch('chromium', { network, extension: buildOf('chromium'), height: 1100 });
  });
  afterAll(async () => {
    await launched?.close();
    await network?.close();
  });
  afterEach(() => expect(network.strangers).toEqual([]));

  it('shows every finding of the sample, in all three groups', async () => {
    const open = await stage.open(launched);
    const findings = await open.findings();
    expect(new Set(findings.map(({ group }) => group)).size).toBe(3);
    const said: string[] = [];
    await look(open, name, (line) => said.push(line));
    const text = said.join('\n');
    for (const { title, quote } of findings) {
      expect(text).toContain(title);
      expect(text).toContain(`“${quote}”`);
    }
    expect(text.match(/Zo leest het nu: {4}\S/g)).toHaveLength(findings.length);
    expect(text.match(/https:\/\//g)).toHaveLength(findings.length);
    expect(text).toContain(`demo-${name}-card.png`);
  });
});
