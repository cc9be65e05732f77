import type { Editor } from './editor.ts';

type Open = (signal: AbortSignal) => Promise<Editor | null>;

/** Each editor is one file beside this one, with one function that opens it or says that this page is not its. */
const files = import.meta.glob<Record<string, Open>>(['./*.ts', '!./index.ts', '!./editor.ts'], {
  eager: true,
});

/** The editor of this frame, or `null` when it holds none that we know. Waits for the page to be ready. */
export async function openEditor(signal: AbortSignal): Promise<Editor | null> {
  const opens = Object.values(files).flatMap((file) =>
    Object.values(file).filter((value) => typeof value === 'function'),
  );
  for (const open of opens) {
    const editor = await open(signal);
    if (editor !== null) return editor;
  }
  return null;
}
