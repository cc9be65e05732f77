import { describe, expect, it } from 'vitest';
import { isQuiet } from '../../analyzers/measured.ts';

describe('a rule is off by default', () => {
  it('below a precision of 0.85, and when nobody measured it', () => {
    expect(isQuiet({ gold: 20, found: 17, falseAlarms: 3 })).toBe(false);
    expect(isQuiet({ gold: 20, found: 16, falseAlarms: 3 })).toBe(true);
    expect(isQuiet({ gold: 20, found: 0, falseAlarms: 0 })).toBe(true);
    expect(isQuiet(undefined)).toBe(true);
  });
});
