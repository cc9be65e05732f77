/** Rules that find gender, or gendersensitive work, taken for something else, or taken for granted. */
export const MISREADINGS: ReadonlySet<string> = new Set([
  'gender-als-sekse',
  'gender-als-seksuele-gerichtheid',
  'gender-als-genderidentiteit',
  'gendersensitief-als-doelgroepenbeleid',
  'systeemaanpak-als-gendersensitief',
  'kader-als-gendersensitief',
  'maatwerk-als-gendersensitief',
  'genderneutrale-framing',
  'gender-alleen-bij-schadelijke-praktijken',
  'impliciete-aandacht',
  'aanname-over-uitvoering',
  'extra-opgave',
]);

/** Of these, the ones that a date or a number in the same sentence speaks against: then somebody does it, some day. */
export const SOFT_MISREADINGS: ReadonlySet<string> = new Set([
  'impliciete-aandacht',
  'aanname-over-uitvoering',
  'extra-opgave',
]);
