import type { StandinConfig } from '../config.ts';

/** Whether the annotation layer is switched on for this requester (F1.4–F1.6). */
export function gateOpens(requester: unknown, config: StandinConfig): boolean {
  if (config.gate === 'forced') return true;
  if (config.gate === 'off' || typeof requester !== 'string' || requester === '') return false;
  return config.gate === 'nonempty' || config.allowlist.includes(requester);
}
