const TABLE = new Uint8Array(0x250);
for (let code = 0; code < TABLE.length; code++) {
  if (/[\p{L}\p{N}\u00ad]/u.test(String.fromCharCode(code))) TABLE[code] = 1;
}

/** Whether this UTF-16 unit belongs to a word: letters, digits, soft hyphens, combining marks, zero-width joiners. */
export function isWordCharacter(code: number): boolean {
  if (code < 0x250) return TABLE[code] === 1;
  if (code >= 0x2000 && code < 0x2c00) return code >= 0x200b && code <= 0x200d;
  return /[\p{L}\p{N}\p{M}\ufeff]/u.test(String.fromCharCode(code));
}

/** Whether this unit is white space, NBSP and vertical tab included. */
export const isSpace = (code: number): boolean =>
  code === 0x20 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || code === 0x2028;
