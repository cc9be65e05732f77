const PAIRS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '“': '”', '„': '”', '«': '»' };

/** Whether a place in a paragraph stands between brackets or quotation marks that are closed after it. */
export function isInside(text: string, at: number): boolean {
  const open: string[] = [];
  for (let i = 0; i < at; i++) {
    const mark = text.charAt(i);
    const close = PAIRS[mark];
    if (close !== undefined) open.push(close);
    else if (mark === '"') {
      if (open.at(-1) === '"') open.pop();
      else open.push('"');
    } else if (open.includes(mark)) open.length = open.lastIndexOf(mark);
  }
  return open.some((close) => text.indexOf(close, at) !== -1);
}
