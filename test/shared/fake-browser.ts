import { vi } from 'vitest';

type Listener = (...args: never[]) => unknown;

/** An event as browsers have them, with a `fire` for tests. */
function fakeEvent<L extends Listener>() {
  const listeners = new Set<L>();
  return {
    addListener: (listener: L) => void listeners.add(listener),
    removeListener: (listener: L) => void listeners.delete(listener),
    fire: (...args: Parameters<L>) => [...listeners].map((listener) => listener(...args)),
    get size() {
      return listeners.size;
    },
  };
}

/** As much of the extension's browser as settings and messages touch. The real package refuses to load outside one. */
export function fakeBrowser() {
  let stored: Record<string, unknown> = {};
  const onChanged = fakeEvent<(changes: Record<string, unknown>, area: string) => unknown>();
  const onMessage = fakeEvent<(message: unknown, sender: { id?: string }) => unknown>();
  return {
    runtime: { id: 'us', onMessage, sendMessage: vi.fn<(message: unknown) => Promise<unknown>>() },
    tabs: { sendMessage: vi.fn<(tab: number, message: unknown) => Promise<unknown>>() },
    storage: {
      onChanged,
      local: {
        async get(keys: readonly string[]) {
          return structuredClone(
            Object.fromEntries(keys.filter((k) => k in stored).map((k) => [k, stored[k]])),
          );
        },
        async set(values: Record<string, unknown>) {
          stored = { ...stored, ...structuredClone(values) };
          onChanged.fire(Object.fromEntries(Object.keys(values).map((key) => [key, {}])), 'local');
        },
      },
    },
    /** What is stored, as the next test finds it. */
    get stored() {
      return stored;
    },
    set stored(values: Record<string, unknown>) {
      stored = values;
    },
  };
}
