import type { Texts } from './texts.ts';

const number = new Intl.NumberFormat('en');
const count = (n: number, one: string, many: string): string => `${number.format(n)} ${n === 1 ? one : many}`;
const findings = (n: number): string => count(n, 'remark', 'remarks');

/** English, for colleagues who would rather have buttons and menus in English. */
export const en: Texts = {
  lang: 'en',
  name: 'Genderbril',
  groups: {
    begrip: { name: 'Concept', about: 'Gender is taken for something else.' },
    framing: { name: 'Framing', about: 'Gender drops out of sight, or the picture tilts.' },
    uitwerking: { name: 'Follow-up', about: 'Meant well, but nobody can act on it yet.' },
  },
  newTab: 'opens in a new tab',
  yearUnknown: 'year unknown',
  card: {
    now: 'How it reads now',
    meant: 'What is meant',
    words: 'This is about:',
    source: (sections) => `Verwonderzoek report (2023), ${sections}`,
    suggestions: 'Words that fit',
    replace: 'Replace',
    insert: 'Add',
    copyWords: 'Copy',
    instruments: 'This can help you further',
    moreInstruments: (n) => `${count(n, 'more resource', 'more resources')}`,
    copy: 'Copy as comment',
    ignore: 'Ignore here',
    ruleOff: 'Turn rule off',
    examples: 'Examples: like this, not like this',
    good: 'Like this',
    notThis: 'Not like this',
    close: 'Close',
    notices: {
      applied: 'The words are in.',
      stale: 'The text has changed in the meantime.',
      readOnly: 'You can read this document but not change it.',
      composing: 'You are still typing. Try again in a moment.',
      protected:
        'There is something here that we do not want to damage, such as a link, an image or a fixed field.',
      tracking: 'Changes are being tracked. So we do not put the words in ourselves.',
      ignored: 'The document did not accept the change.',
      unsupported: 'Replacing does not work here.',
      unverified: 'We are not sure that it worked. Please have a look at the text.',
      onClipboard: 'The words are on your clipboard: you can paste them.',
      copyYourself: 'You can copy the words.',
      copied: 'Copied. You can paste it now.',
      copyFailed: 'Copying did not work. Select the words and copy them yourself.',
      ignoredHere: 'We will leave this passage alone.',
      ruleOff: 'This rule is off. You can turn it on again in Settings.',
      saveFailed: 'Your choice could not be saved. It holds until you close the page.',
    },
  },
  popup: {
    here: 'Read along on this page',
    reading: 'Reading …',
    findings,
    read: (sentences, skipped, found) =>
      [
        `${count(sentences, 'sentence', 'sentences')} read`,
        ...(skipped > 0 ? [`${number.format(skipped)} skipped`] : []),
        findings(found),
      ].join(', '),
    partial:
      'Only the part that you see now was read. Scroll through the document and we will read the rest.',
    noText: 'No text was found here yet, so there is nothing to remark on yet.',
    unreadable: 'We could not read the text of this document. Reloading sometimes helps.',
    noAnswer:
      'Reading along is not working right now: the part of Genderbril that looks at your text does not answer. We will try again by ourselves.',
    tooLarge: 'This document is too large to read along calmly. Try it chapter by chapter.',
    notADocument: 'This is not a document that we can read. Open a text in Google Docs or Word for the web.',
    selfCheckFailed:
      'This page works differently from what we know. So we put nothing in your text. What we find is in the list only.',
    off: 'Reading along is off here.',
    details: 'Technical details',
    options: 'Settings',
    privacy: 'Your text stays on your own computer.',
  },
  rulePage: {
    about: 'What is this about?',
    measured: 'How well does it do?',
    notMeasured: 'This has not been measured yet.',
    counts: ({ gold, found, falseAlarms }) =>
      `In a trial on new texts this rule found ${number.format(found)} of ${count(gold, 'passage', 'passages')}. ${
        falseAlarms === 0
          ? 'It never spoke up where it need not.'
          : `It spoke up ${count(falseAlarms, 'time', 'times')} where it need not.`
      }`,
    quiet:
      'Off by default: this rule still speaks up too often where it need not, or has not been tried enough.',
  },
  options: {
    title: 'Settings',
    intro: 'You decide what Genderbril looks at. Everything you choose here takes effect at once.',
    repaired: 'Some of your settings could not be read any more. The defaults apply for those now.',
    on: 'Read along in Google Docs and Word for the web',
    language: 'Language of buttons and menus',
    languageNote: 'The explanations of your text stay Dutch.',
    dutch: 'Nederlands',
    english: 'English',
    rules: 'What does Genderbril look at?',
    rulesNote: 'Turn a rule off when it is of no use to you for now.',
    off: 'Rules that are off',
    noneOff: 'All rules are on.',
    turnOn: 'Turn on',
    sites: 'Pages where reading along is off',
    noSites: 'You have not turned reading along off anywhere.',
    siteNames: { 'docs.google.com': 'Google Docs', 'officeapps.live.com': 'Word for the web' },
    ignored: 'Passages that you ignore',
    ignoredCount: (n) =>
      n === 0 ? 'You do not ignore any passages yet.' : `You ignore ${count(n, 'passage', 'passages')}.`,
    wipe: 'Clear',
    wiped: 'Cleared. These passages can get a remark again.',
    saveFailed: 'Your choice could not be saved. Please try again.',
    privacy: 'Your text stays with you',
    privacyText:
      'Genderbril reads on your own computer. Your text is not sent and not stored. Of an ignored passage we only keep a code that holds no text.',
  },
};
