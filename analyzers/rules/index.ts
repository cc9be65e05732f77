import type { Rule } from '../rule.ts';

const files = import.meta.glob<Rule>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' });

/** Every rule in this folder, by id, in alphabetical order. Adding a rule is adding a file that default-exports it. */
export const rules: ReadonlyMap<string, Rule> = new Map(
  Object.values(files)
    .map((rule) => [rule.id, rule] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);
