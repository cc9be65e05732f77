/** A canvas larger than this, in pixels, is not looked at: a paragraph is never so large. */
const LARGEST = 4_000_000;

/** Copies what a paragraph's canvas shows; `null` when there is none, or the browser does not give it away. */
export function takePicture(paragraph: Element): ImageData | null {
  const canvas = paragraph.querySelector('canvas');
  if (canvas === null || canvas.width * canvas.height === 0 || canvas.width * canvas.height > LARGEST)
    return null;
  try {
    const pen = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', {
      willReadFrequently: true,
    });
    pen?.drawImage(canvas, 0, 0);
    return pen?.getImageData(0, 0, canvas.width, canvas.height) ?? null;
  } catch {
    return null;
  }
}
