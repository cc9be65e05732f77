import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Makes the release build for Chromium. @returns the exit code of the build; its words are shown when it failed. */
export function build(): number {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const wxt = fileURLToPath(new URL('../../node_modules/wxt/bin/wxt.mjs', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', '-b', 'chrome'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) process.stderr.write(`${stdout}${stderr}`);
  return status ?? 1;
}
