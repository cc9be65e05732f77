import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ParagraphReading } from '../../analyzers/paragraph-reading.ts';
import { createReader } from '../../analyzers/reader.ts';
import type { fakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('webextension-polyfill', async () => {
  const { fakeBrowser } = await import('./fake-browser.ts');
  fake.browser = fakeBrowser();
  return { default: fake.browser };
});

const { analysisMessages } = await import('../../entrypoints/shared/analysis-messages.ts');
const { wordsOf } = await import('../../entrypoints/background/words-of.ts');
const { REQUEST_LIMITS } = await import('../../entrypoints/shared/request-limits.ts');
const browser = fake.browser as ReturnType<typeof fakeBrowser>;
const { sendMessage } = browser.runtime;

const US = { id: 'us' };
const paragraph = { kind: 'body', text: 'Onze aanpak van huiselijk geweld is genderneutraal.' } as const;
const reading = createReader()(paragraph);
const [finding] = reading.findings;
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const open = () => new AbortController().signal;

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockReset();
});
afterEach(() => vi.useRealTimers());

/** What comes of a question, with all the time that it takes. */
const outcome = async <T>(question: Promise<T>): Promise<T> => {
  await vi.runAllTimersAsync();
  return question;
};

describe('asking the background', () => {
  it('gives its answer', async () => {
    expect(reading.findings.length).toBeGreaterThan(0);
    sendMessage.mockResolvedValue(sent([reading]));
    expect(await outcome(analysisMessages.judge(['een-regel'], [paragraph], open()))).toEqual([reading]);
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith({
      kind: 'genderbril:judge',
      rulesOff: ['een-regel'],
      paragraphs: [paragraph],
    });
  });

  it('asks again when the background was ended before it answered', async () => {
    sendMessage.mockRejectedValueOnce(new Error('The message port closed before a response was received.'));
    sendMessage.mockResolvedValueOnce(undefined);
    sendMessage.mockResolvedValueOnce(sent([reading]));
    expect(await outcome(analysisMessages.judge([], [paragraph], open()))).toEqual([reading]);
    expect(sendMessage).toHaveBeenCalledTimes(3);
  });

  it('says so when there is no answer, and never waits for ever', async () => {
    sendMessage.mockReturnValue(new Promise(() => {}));
    expect(await outcome(analysisMessages.judge([], [paragraph], open()))).toBeNull();
    expect(await outcome(analysisMessages.words(['een-regel'], open()))).toBeNull();
    await outcome(analysisMessages.wake(open()));
    expect(vi.getTimerCount()).toBe(0);
  });

  it('stops at once when the review does', async () => {
    sendMessage.mockReturnValue(new Promise(() => {}));
    const stop = new AbortController();
    const question = analysisMessages.judge([], [paragraph], stop.signal);
    stop.abort();
    expect(await question).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  const one = (change: object) => [{ ...reading, findings: [{ ...finding, ...change }] }];
  it.each<[string, unknown]>([
    ['nothing', null],
    ['too few', []],
    ['too many', [reading, reading]],
    ['another shape', [{ ...reading, findings: {} }]],
    ['counts that are none', [{ ...reading, words: -1 }]],
    ['a place outside the text', one({ start: 40, end: 4000 })],
    ['a place that is upside down', one({ start: 9, end: 3 })],
    ['a place without words', one({ start: 3, end: 3, quote: '' })],
    ['words that do not stand there', one({ quote: 'iets anders' })],
    ['a group that does not exist', one({ group: 'constructor' })],
    ['a rule that can be none', one({ rule: '../x' })],
    ['a suggestion elsewhere', one({ suggestions: [{ kind: 'replace', start: 0, end: 999, text: 'x' }] })],
    ['a suggestion of another kind', one({ suggestions: [{ kind: 'html', start: 0, end: 1, text: 'x' }] })],
    ['an instrument without a name', one({ instruments: [7] })],
  ])('takes no answer that is %s', async (_, answer) => {
    sendMessage.mockResolvedValue(sent(answer));
    expect(await outcome(analysisMessages.judge([], [paragraph], open()))).toBeNull();
  });

  it('takes only what it knows of an answer', async () => {
    sendMessage.mockResolvedValue(sent([{ ...reading, more: 1, findings: [{ ...finding, more: 1 }] }]));
    const answer = await outcome(analysisMessages.judge([], [paragraph], open()));
    expect(answer).toEqual([{ ...reading, findings: [finding] }]);
  });

  it('never throws, whatever the answer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (answer) => {
        sendMessage.mockResolvedValue(answer);
        expect(await outcome(analysisMessages.judge([], [paragraph], open()))).toBeNull();
      }),
    );
  });
});

describe('asking for the words of a rule', () => {
  const words = wordsOf([finding?.rule ?? '']);

  it('gives all that a card says', async () => {
    sendMessage.mockResolvedValue(sent(words));
    const answer = await outcome(analysisMessages.words([finding?.rule ?? ''], open()));
    expect(answer).toEqual(words);
    expect(answer?.[0]?.instruments.length).toBeGreaterThan(0);
  });

  it.each<[string, (url: string) => unknown]>([
    ['a link that is not https', () => 'javascript:alert(1)'],
    ['a link that is none', () => 'https://'],
    ['no link', () => undefined],
  ])('takes none with %s', async (_, change) => {
    const instruments = words[0]?.instruments.map((one) => ({ ...one, url: change(one.url) }));
    sendMessage.mockResolvedValue(sent([{ ...words[0], instruments }]));
    expect(await outcome(analysisMessages.words([finding?.rule ?? ''], open()))).toBeNull();
  });
});

describe('answering', () => {
  const listen = () => {
    const handlers = {
      wake: vi.fn(),
      judge: vi.fn((): readonly ParagraphReading[] => [reading]),
      words: vi.fn(() => []),
    };
    const stop = new AbortController();
    analysisMessages.answer(handlers, stop.signal);
    return { ...handlers, stop };
  };
  const question = { kind: 'genderbril:judge', rulesOff: [], paragraphs: [paragraph] };

  it('answers what it knows, until told to stop', async () => {
    const { stop, wake, words } = listen();
    const { fire } = browser.runtime.onMessage;
    expect(await fire(question, US)[0]).toEqual([reading]);
    expect(await fire({ kind: 'genderbril:words', rules: ['een-regel'] }, US)[0]).toEqual([]);
    expect(words).toHaveBeenCalledExactlyOnceWith(['een-regel']);
    expect(await fire({ kind: 'genderbril:wake' }, US)[0]).toBe(true);
    expect(wake).toHaveBeenCalledTimes(1);
    stop.abort();
    expect(fire(question, US)).toEqual([]);
  });

  it('refuses the one question that it could not answer, and answers the next', async () => {
    const { stop, judge } = listen();
    judge.mockImplementationOnce(() => {
      throw new Error('boom');
    });
    const { fire } = browser.runtime.onMessage;
    await expect(fire(question, US)[0]).rejects.toThrow('boom');
    expect(await fire(question, US)[0]).toEqual([reading]);
    stop.abort();
  });

  it('leaves every other sender and every other message alone', () => {
    const { stop, wake, judge, words } = listen();
    const { fire } = browser.runtime.onMessage;
    for (const sender of [{ id: 'somebody else' }, {}]) expect(fire(question, sender)).toEqual([undefined]);
    const long = 'x'.repeat(REQUEST_LIMITS.characters);
    for (const change of [
      { rulesOff: 'alles' },
      { rulesOff: [1] },
      { paragraphs: paragraph },
      { paragraphs: [{ kind: 'body' }] },
      { paragraphs: [{ kind: 'constructor', text: '' }] },
      { paragraphs: [{ kind: 'body', text: `${long}x` }] },
      {
        paragraphs: [
          { kind: 'body', text: long },
          { kind: 'body', text: 'x' },
        ],
      },
      { paragraphs: Array(REQUEST_LIMITS.paragraphs + 1).fill({ kind: 'body', text: '' }) },
    ]) {
      expect(fire({ ...question, ...change }, US)).toEqual([undefined]);
    }
    expect(fire({ kind: 'genderbril:words', rules: 'alles' }, US)).toEqual([undefined]);
    fc.assert(fc.property(fc.anything(), (message) => fire(message, US)[0] === undefined));
    for (const handler of [wake, judge, words]) expect(handler).not.toHaveBeenCalled();
    stop.abort();
  });
});
