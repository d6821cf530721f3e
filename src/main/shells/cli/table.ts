import { displayWidth } from './width.ts';

/** A table for the terminal: the first column to the left, the others to the right, a rule under the first row. */
export function table(rows: readonly (readonly string[])[]): string {
  const { lines, widths } = layOut(rows);
  return [lines[0] ?? '', widths.map((width) => '─'.repeat(width)).join('  '), ...lines.slice(1)].join('\n');
}

/** Names and values, without a heading. */
export function list(rows: readonly (readonly string[])[]): string {
  return layOut(rows).lines.join('\n');
}

function layOut(rows: readonly (readonly string[])[]): { lines: string[]; widths: number[] } {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))),
  );
  const lines = rows.map((row) =>
    widths
      .map((width, column) => {
        const text = row[column] ?? '';
        const space = ' '.repeat(width - displayWidth(text));
        return column === 0 ? text + space : space + text;
      })
      .join('  ')
      .trimEnd(),
  );
  return { lines, widths };
}

export function heading(text: string): string {
  return `\n${text}\n${'═'.repeat(displayWidth(text))}`;
}
