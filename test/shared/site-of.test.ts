import { expect, it } from 'vitest';
import { siteOf } from '../../entrypoints/shared/site-of.ts';

it.each([
  ['euc-word-edit.officeapps.live.com', 'officeapps.live.com'],
  ['word-edit.officeapps.live.com', 'officeapps.live.com'],
  ['docs.google.com', 'docs.google.com'],
  ['notofficeapps.live.com', 'notofficeapps.live.com'],
])('%s is %s to a user', (host, site) => expect(siteOf(host)).toBe(site));
