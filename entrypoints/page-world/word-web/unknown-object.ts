/** Reads a member of something that the page made and that may have any shape. Getters of the page may throw. */
export function member(target: unknown, name: string): unknown {
  return isObject(target) ? target[name] : undefined;
}

/** Calls a method of such an object; {@link missing} when there is none. */
export function call(target: unknown, name: string, ...args: unknown[]): unknown {
  const method = member(target, name);
  return typeof method === 'function' ? Reflect.apply(method, target, args) : missing;
}

/** Stands for a method that is not there. A model may well return `undefined` or `null` itself. */
export const missing = Symbol('missing');

const isObject = (value: unknown): value is Record<string, unknown> =>
  (typeof value === 'object' || typeof value === 'function') && value !== null;
