/** Asked by the page's world and answered by the review's, on the spot: an event that was prevented was heard. */
export const PULSE = 'genderbril:pulse';

/** How soon after an update or a removal the page is clean again, in milliseconds. */
const CHECK = 500;

/**
 * Takes away what a review left behind. Firefox ends the review's world together with the extension and without a last
 * word: no timer of it fires and no port closes. What runs in the page's own world stays, and sees that nobody answers.
 */
export function takeCare(): void {
  let wasHeard = false;
  const clock = setInterval(() => {
    const isHeard = !document.dispatchEvent(new CustomEvent(PULSE, { cancelable: true }));
    if (wasHeard && !isHeard) {
      clearInterval(clock);
      sweep();
    }
    wasHeard ||= isHeard;
  }, CHECK);
}

function sweep(): void {
  for (const ours of document.querySelectorAll('genderbril-marks, genderbril-card')) ours.remove();
  for (const name of [...CSS.highlights.keys()]) {
    if (name.startsWith('genderbril-')) CSS.highlights.delete(name);
  }
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
    (sheet) => ![...sheet.cssRules].some(({ cssText }) => cssText.includes('::highlight(genderbril-')),
  );
}
