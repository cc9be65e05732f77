import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Status } from '../../entrypoints/shared/status.ts';
import type { fakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('webextension-polyfill', async () => {
  const { fakeBrowser } = await import('./fake-browser.ts');
  fake.browser = fakeBrowser();
  return { default: fake.browser };
});

const { messages } = await import('../../entrypoints/shared/messages.ts');
const browser = fake.browser as ReturnType<typeof fakeBrowser>;

const status: Status = {
  state: 'read',
  editor: 'google-docs',
  sentences: 412,
  words: 6000,
  skipped: 3,
  findings: 2,
  partial: false,
};
const US = { id: 'us' };

beforeEach(() => browser.tabs.sendMessage.mockReset());

describe('asking a page', () => {
  it('gives its answer', async () => {
    browser.tabs.sendMessage.mockResolvedValue({ ...status, detail: 'kindfocus: timeout', more: 1 });
    expect(await messages.status(7)).toEqual({ ...status, detail: 'kindfocus: timeout' });
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, { kind: 'genderbril:status' });
    expect(await messages.toggle(7, false)).toMatchObject(status);
    expect(browser.tabs.sendMessage).toHaveBeenLastCalledWith(7, { kind: 'genderbril:toggle', on: false });
  });

  it('knows that nobody reads along where nobody answers', async () => {
    browser.tabs.sendMessage.mockRejectedValueOnce(new Error('Could not establish connection'));
    expect(await messages.status(7)).toBeNull();
    browser.tabs.sendMessage.mockResolvedValueOnce(undefined);
    expect(await messages.status(7)).toBeNull();
  });

  it.each([
    [{ ...status, state: 'klaar' }],
    [{ ...status, state: 'constructor' }],
    [{ ...status, editor: 'notepad' }],
    [{ ...status, findings: -1 }],
    [{ ...status, sentences: Number.NaN }],
    [{ ...status, words: '6000' }],
    [{ ...status, partial: 0 }],
    ['read'],
    [null],
  ])('takes no answer of another shape: %j', async (answer) => {
    browser.tabs.sendMessage.mockResolvedValue(answer);
    expect(await messages.status(7)).toBeNull();
  });
});

describe('answering the popup', () => {
  const listen = () => {
    const handlers = { status: vi.fn(() => status), toggle: vi.fn(async () => status) };
    const stop = new AbortController();
    messages.answer(handlers, stop.signal);
    return { ...handlers, stop };
  };

  it('answers what it knows, until told to stop', async () => {
    const page = listen();
    const { fire } = browser.runtime.onMessage;
    expect(await fire({ kind: 'genderbril:status' }, US)[0]).toBe(status);
    expect(await fire({ kind: 'genderbril:toggle', on: true }, US)[0]).toBe(status);
    expect(page.toggle).toHaveBeenCalledExactlyOnceWith(true);
    page.stop.abort();
    expect(fire({ kind: 'genderbril:status' }, US)).toEqual([]);
  });

  it('leaves every other message to others', () => {
    const page = listen();
    const { fire } = browser.runtime.onMessage;
    for (const message of [
      { kind: 'genderbril:toggle' },
      { kind: 'genderbril:toggle', on: 'ja' },
      { kind: 'other' },
    ]) {
      expect(fire(message, US)).toEqual([undefined]);
    }
    expect(fire({ kind: 'genderbril:status' }, { id: 'somebody else' })).toEqual([undefined]);
    fc.assert(fc.property(fc.anything(), (message) => fire(message, US)[0] === undefined));
    expect(page.status).not.toHaveBeenCalled();
    expect(page.toggle).not.toHaveBeenCalled();
    page.stop.abort();
  });

  it('does not start with a signal that is over', () => {
    messages.answer({ status: () => status, toggle: () => status }, AbortSignal.abort());
    expect(browser.runtime.onMessage.size).toBe(0);
  });
});
