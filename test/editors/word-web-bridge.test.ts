// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openBridge } from '../../entrypoints/page-world/word-web/bridge.ts';
import {
  askFind,
  askSlice,
  askText,
  askWrite,
} from '../../entrypoints/review.content/editors/word-web/ask-model.ts';
import { ANSWER, ASK } from '../../entrypoints/review.content/editors/word-web/protocol.ts';
import { readModel } from '../../entrypoints/review.content/editors/word-web/read-model.ts';

/** A document of Word's automation layer, as small as it can be. */
function wordWith(
  paragraphs: string[],
  faults: { tracking?: number; fields?: number; dispose?: () => void } = {},
) {
  const range = (index: number, from: number, length: number) => ({
    get text() {
      return paragraphs[index]?.slice(from, from + length);
    },
    insertText(text: string, code: number) {
      expect(code).toBe(4);
      const old = paragraphs[index] ?? '';
      paragraphs[index] = old.slice(0, from) + text + old.slice(from + length);
    },
  });
  const paragraph = (index: number): unknown => ({
    get text() {
      return paragraphs[index];
    },
    fields: { length: () => faults.fields ?? 0 },
    contentControls: { length: () => 0 },
    parentContentControlOrNullObject: { isNullObject: true },
    getNext: () => (index + 1 < paragraphs.length ? paragraph(index + 1) : null),
    getSubrange: (from: number, length: number) => range(index, from, length),
  });
  const body = {
    get text() {
      return paragraphs.join('\r');
    },
    paragraphs: { getFirst: () => paragraph(0) },
  };
  vi.stubGlobal('WordEditor', {
    Extension: {
      AutomationUtility: { getDocument: () => ({ body, changeTrackingMode: faults.tracking ?? 0 }) },
      AutomationTransaction: class {
        dispose = faults.dispose ?? (() => {});
      },
    },
  });
  return paragraphs;
}

const write = (start: number, expected: string, text: string) => {
  const version = askText(0)?.version ?? 0;
  const place = { version, start, end: start + expected.length };
  expect(askFind(place.version, place.start, place.end)).toBe('yes');
  return askWrite({ ...place, expected, text });
};

beforeAll(() => openBridge());
afterEach(() => vi.unstubAllGlobals());

describe('the bridge', () => {
  it('reads a long text in slices, and says when nothing changed', async () => {
    const text = 'woord '.repeat(80_000);
    const paragraphs = wordWith([text, 'slot']);
    const reading = await readModel(null);
    expect(reading?.body).toBe(`${text}\rslot`);
    expect(await readModel(reading)).toBe(reading);
    paragraphs[1] = 'anders';
    expect((await readModel(reading))?.body.endsWith('anders')).toBe(true);
  });

  it('changes exactly the words, once', () => {
    const paragraphs = wordWith(['Een kop', 'De zin is zo.', 'De zin is zo.']);
    expect(write(25, 'zin', 'regel')).toBe('written');
    expect(paragraphs).toEqual(['Een kop', 'De zin is zo.', 'De regel is zo.']);
    expect(askWrite({ version: 1, start: 25, end: 28, expected: 'reg', text: 'x' })).toBeNull();
  });

  it.each([
    [{ tracking: 1 }, 'tracking'],
    [{ fields: 1 }, 'protected'],
  ] as const)('refuses with %o', (faults, result) => {
    const paragraphs = wordWith(['De zin is zo.'], faults);
    expect(write(3, 'zin', 'regel')).toBe(result);
    expect(paragraphs).toEqual(['De zin is zo.']);
  });

  it('does not believe a transaction that could not be closed', () => {
    const dispose = () => {
      throw new Error('no');
    };
    wordWith(['De zin is zo.'], { dispose });
    expect(write(3, 'zin', 'regel')).toBe('wrong');
  });

  it('is silent without a model, and on questions that are none', () => {
    const answers = vi.fn();
    document.addEventListener(ANSWER, answers);
    expect(askText(0)).toBeNull();
    for (const detail of [null, 7, '{', '[]', '{"id":"a"}', '{"id":"a","ask":"constructor"}'])
      document.dispatchEvent(new CustomEvent(ASK, { detail }));
    document.dispatchEvent(new CustomEvent(ASK, { detail: '{"id":"a","ask":"write","version":1}' }));
    expect(answers).not.toHaveBeenCalled();
    document.removeEventListener(ANSWER, answers);
  });
});

describe('the isolated side', () => {
  it.each([
    'nonsense',
    '{"id":"?"}',
    '{"id":"$","version":"1","length":3,"same":false,"tracking":false}',
    '{"id":"$","version":1,"length":-3,"same":false,"tracking":false}',
    '{"id":"$","version":1,"length":3,"same":false}',
    '{"id":"$","found":"maybe","text":7,"result":"fine"}',
  ])('does not take %s for an answer', (forged) => {
    const forge = (event: Event) => {
      const { id } = JSON.parse((event as CustomEvent).detail);
      document.dispatchEvent(new CustomEvent(ANSWER, { detail: forged.replace('$', id) }));
    };
    document.addEventListener(ASK, forge);
    expect(askText(0)).toBeNull();
    expect(askSlice(1, 0)).toBeNull();
    expect(askFind(1, 0, 1)).toBeNull();
    expect(askWrite({ version: 1, start: 0, end: 1, expected: 'a', text: 'b' })).toBeNull();
    document.removeEventListener(ASK, forge);
  });
});
