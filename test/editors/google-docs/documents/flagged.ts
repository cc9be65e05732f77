/** A place that the first rules must mark. */
export interface Flagged {
  readonly rule: 'gender-als-sekse' | 'systeemaanpak-als-gendersensitief' | 'genderneutrale-framing';
  /** The sentence as it stands in the model's text. */
  readonly sentence: string;
  /** How often it stands in the first tab's body. */
  readonly times: number;
  /** What makes it hard. */
  readonly trap: string;
}

const REPEATED = 'Wij registreren gender (man/vrouw) van slachtoffer en pleger.';

/** By name, so that the text and the tests use the same words. */
export const flagged = {
  plain: {
    rule: 'gender-als-sekse',
    sentence: 'We registreren gender (m/v) van alle betrokkenen.',
    times: 1,
    trap: 'none, but a bracket that the labels may put a space beside',
  },
  repeated: {
    rule: 'gender-als-sekse',
    sentence: REPEATED,
    times: 3,
    trap: 'three times the same, once in a cell',
  },
  emoji: {
    rule: 'systeemaanpak-als-gendersensitief',
    sentence: 'Omdat wij systeemgericht werken, is onze aanpak vanzelf gendersensitief.',
    times: 1,
    trap: 'surrogate pairs before it on its line',
  },
  bold: {
    rule: 'genderneutrale-framing',
    sentence: 'Onze aanpak is genderneutraal: het maakt niet uit of de pleger man of vrouw is.',
    times: 1,
    trap: 'a word half bold, so two runs',
  },
  long: {
    rule: 'genderneutrale-framing',
    sentence:
      'In de regio Lage Venen, waar acht gemeenten, het advies- en meldpunt, de politie, de opvang en het onderwijs sinds 2019 in één netwerk aan veiligheid werken en elkaar iedere maand spreken, is onze aanpak genderneutraal: het maakt niet uit of de pleger man of vrouw is, want iedere melding krijgt binnen vijf werkdagen hetzelfde gesprek, dezelfde vragenlijst, dezelfde vaste contactpersoon en hetzelfde verslag.',
    times: 1,
    trap: 'four lines',
  },
  pageBreak: {
    rule: 'systeemaanpak-als-gendersensitief',
    sentence:
      'Doordat we systeemgericht werken en in elk gezinsgesprek het hele gezin in beeld brengen, is onze aanpak automatisch gendersensitief en hoeven we daar verder geen apart aanbod voor te maken.',
    times: 1,
    trap: 'begins on one page and ends on the next',
  },
  listItem: {
    rule: 'gender-als-sekse',
    sentence: 'In het dossier noteren we het gender (m/v) van de melder.',
    times: 1,
    trap: 'a list item, with a marker that is not in the text',
  },
  noBreakSpace: {
    rule: 'genderneutrale-framing',
    sentence: 'Onze aanpak is genderneutraal, want geweld kent geen geslacht.',
    times: 1,
    trap: 'a no-break space before it on its line, that the labels show as two',
  },
  buried: {
    rule: 'systeemaanpak-als-gendersensitief',
    sentence: 'Omdat wij altijd met het hele systeem werken, is de hulp vanzelf gendersensitief.',
    times: 1,
    trap: 'in the middle of a paragraph of 3,000 words',
  },
} as const satisfies Record<string, Flagged>;
