import { readFileSync } from 'node:fs';

/**
 * The most memory that this process has held, in bytes. Where the system says it of the process itself: `maxRSS` begins
 * at what the parent process held when it started this one.
 */
export function memoryPeak(): number {
  try {
    const [, kilobytes] = /^VmHWM:\s*(\d+) kB$/mu.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    if (kilobytes !== undefined) return Number(kilobytes) * 1024;
  } catch {
    // Not Linux.
  }
  return process.resourceUsage().maxRSS * 1024;
}
