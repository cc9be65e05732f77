import { afterEach, describe, expect, it, vi } from 'vitest';
import { main } from './demo.ts';

/** What the demo says when it cannot begin. That it does its work is what `demo.browser.test.ts` shows. */
describe('npm run demo', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });

  const saidBy = async (...args: string[]) => {
    const said: string[] = [];
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
    return { code: await main(args), said: said.join('') };
  };

  it.each([['excel'], ['word', 'docs'], ['--help']])('refuses %s in one sentence', async (...args) => {
    const { code, said } = await saidBy(...args);
    expect(code).toBe(2);
    expect(said).toBe('Gebruik / Usage: npm run demo [-- docs|word]\n');
  });

  it('says in one sentence which browser to install', async () => {
    vi.stubEnv('GENDERBRIL_CHROMIUM', '/no/such/browser');
    vi.spyOn(process, 'platform', 'get').mockReturnValue('darwin');
    const { code, said } = await saidBy();
    expect(code).toBe(2);
    expect(said).toMatch(/^No Chromium-family browser found: install [^\n]+\n$/);
  });
});
