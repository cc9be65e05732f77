import type { WordProfile } from '../profile.ts';
import type { PerfReport } from '../protocol.ts';

export interface Perf {
  report(): PerfReport;
  /** Times one call into the model object and counts the characters it handed out. */
  call<T>(work: () => T): T;
  read(characters: number): void;
}

/** Measures what the page and the model object went through (§9, §12). */
export function watchPerformance(profile: WordProfile): Perf {
  const longTasks: number[] = [];
  try {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) longTasks.push(entry.duration);
    }).observe({ type: 'longtask', buffered: false });
  } catch {
    // Firefox has no long tasks to observe.
  }
  let [calls, characters, longest, slow, dropped] = [0, 0, 0, 0, 0];
  let last = performance.now();
  const frame = (now: number) => {
    // A frame at 60 Hz, and half of one for grace.
    dropped += Math.max(0, Math.floor((now - last) / 16.7 - 0.5));
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  return {
    call(work) {
      const from = performance.now();
      try {
        return work();
      } finally {
        const took = performance.now() - from;
        calls++;
        longest = Math.max(longest, took);
        if (took > profile.readLimit) slow++;
      }
    },
    read(count) {
      characters += count;
    },
    report() {
      const report = {
        longTasks: longTasks.splice(0),
        modelCalls: calls,
        charactersRead: characters,
        longestCall: longest,
        slowCalls: slow,
        droppedFrames: dropped,
      };
      [calls, characters, longest, slow, dropped] = [0, 0, 0, 0, 0];
      return report;
    },
  };
}
