// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { expectAccessible, mount } from './mount.tsx';

it('the check for accessibility finds what is not accessible', async () => {
  await expect(expectAccessible(mount(<button type="button" />))).rejects.toThrow();
  await expect(expectAccessible(mount(<div aria-labelledby="nowhere" role="dialog" />))).rejects.toThrow();
  await expectAccessible(mount(<button type="button">Sluit</button>));
});
