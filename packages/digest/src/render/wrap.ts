/** Longest line of the plain text, in UTF-16 units. */
export const WIDTH = 78;

/** Breaks a text at spaces into lines of at most `WIDTH`; a word longer than that stays whole. Lines after the first are indented. */
export const wrap = (text: string, indent = ''): string => {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.trim().split(/\s+/)) {
    const isFirst = line.trim() === '';
    if (!isFirst && line.length + word.length + 1 > WIDTH) {
      lines.push(line);
      line = `${indent || '  '}${word}`;
    } else line += isFirst ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
};
