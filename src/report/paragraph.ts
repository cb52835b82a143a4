/** Text broken into lines. */

/**
 * Breaks a text between words.
 * @param width the most characters of a line, indentation included; a longer word stands alone
 * @param indent what every line begins with
 * @returns lines, each with its line end
 */
export function paragraph(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((words) => `${indent}${words}\n`).join('');
}
