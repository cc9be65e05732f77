import { fold } from './fold.ts';

const KEY = 3;

/** Finds which word forms (exact, `begin*`, `*end`, `*inside*`) a folded word has, without trying them one by one. */
export class FormIndex {
  readonly #ids = new Map<string, number>();
  readonly #exact = new Map<string, number[]>();
  readonly #begins = new Map<string, [string, number][]>();
  readonly #ends = new Map<string, [string, number][]>();
  readonly #inside: [string, number][] = [];

  /**
   * Adds a form and gives its id; the same form in the same space has the same id.
   *
   * @throws on `*ab`, `ab*` and shorter: two letters match half the language.
   */
  add(form: string, space: string): number {
    const open = form.startsWith('*') && form.length > 1;
    const close = form.endsWith('*') && form.length > 1;
    const body = fold(form.slice(open ? 1 : 0, close ? -1 : undefined));
    const key = `${space} ${open ? '*' : ''}${body}${close ? '*' : ''}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    if ((open || close) && body.length < KEY) throw new Error(`Too short to be a part of a word: ${form}`);
    const id = this.#ids.size;
    this.#ids.set(key, id);
    if (open && close) this.#inside.push([body, id]);
    else if (close) push(this.#begins, body.slice(0, KEY), [body, id]);
    else if (open) push(this.#ends, body.slice(-KEY), [body, id]);
    else push(this.#exact, body, id);
    return id;
  }

  /** The ids of every form that this folded word has. */
  lookup(word: string): number[] {
    const found = [...(this.#exact.get(word) ?? [])];
    for (const [body, id] of this.#begins.get(word.slice(0, KEY)) ?? [])
      if (word.startsWith(body)) found.push(id);
    for (const [body, id] of this.#ends.get(word.slice(-KEY)) ?? []) if (word.endsWith(body)) found.push(id);
    for (const [body, id] of this.#inside) if (word.includes(body)) found.push(id);
    return found;
  }
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
