/** JSON Feeds nest five deep, their extensions a little more. */
const MAX_DEPTH = 100;

/**
 * The part of a JSON Feed that was cut which still makes sense: everything up to the last whole member of a list directly below the
 * root, closed again. Null when the document is not cut or nothing in it is whole.
 */
export const wholeItems = (text: string): string | null => {
  const open: string[] = [];
  let end = 0;
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i];
    if (char === '"') i = stringEnd(text, i);
    else if (char === '{' || char === '[') {
      if (open.push(char) > MAX_DEPTH) return null;
    } else if (char === '}' || char === ']') {
      open.pop();
      if (char === '}' && open.length === 2 && open[0] === '{' && open[1] === '[') end = i + 1;
    }
  }
  return open.length > 0 && end > 0 ? `${text.slice(0, end)}]}` : null;
};

/** Index of the closing quotation mark, or the end of a text that has none. */
const stringEnd = (text: string, start: number): number => {
  let i = start + 1;
  while (i < text.length && text[i] !== '"') i += text[i] === '\\' ? 2 : 1;
  return i;
};
