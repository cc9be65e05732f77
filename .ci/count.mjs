// Prints `N passed, N failed` from the results that vitest left in test/results/.
// Usage: node .ci/count.mjs STATUS; STATUS is the exit code of the whole run. A run that broke without a failing test
// (a check, the build, a file that could not be loaded) counts as one failure.
import { existsSync, readFileSync } from 'node:fs';

const status = Number(process.argv[2] ?? 0);
let passed = 0;
let failed = 0;
for (const name of ['unit', 'browser']) {
  const file = new URL(`../test/results/${name}.json`, import.meta.url);
  if (!existsSync(file)) continue;
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
  passed += numPassedTests;
  failed += numFailedTests;
}
if (status !== 0 && failed === 0) failed = 1;
console.log(`${passed} passed, ${failed} failed`);
