import type { Workbook } from '../../../shared/workbook.ts';

type Sheet = Workbook['sheets'][number];
type Cell = Sheet['rows'][number][number];

/** Styles of workbookParts: plain, heading, text that begins like a formula. */
const headingStyle = 1;
const guardedStyle = 2;
const widest = 60;

/** What XML may hold of a text, with its marks written out. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A, B … Z, AA …: the name of a column counted from 0. */
export function columnName(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** Text is always an inline string, never a formula; one that looks like a formula also keeps its quote when edited. */
function cellXml(cell: Cell, place: string, style: number): string {
  if (cell === null) return '';
  if (typeof cell === 'number') {
    return Number.isFinite(cell) ? `<c r="${place}" s="${style}"><v>${cell}</v></c>` : '';
  }
  const guarded = style === 0 && /^[=+\-@\t\r＝＋－＠]/.test(cell) ? guardedStyle : style;
  return `<c r="${place}" s="${guarded}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
}

const rowXml = (cells: readonly Cell[], row: number, style: number): string =>
  `<row r="${row}">${cells.map((cell, i) => cellXml(cell, `${columnName(i)}${row}`, style)).join('')}</row>`;

/** Chinese letters are twice as wide. */
const widthOf = (cell: Cell): number => {
  const text = typeof cell === 'number' ? cell.toPrecision(10) : (cell ?? '');
  return Array.from(text).reduce((width, letter) => width + (letter.codePointAt(0)! > 0x2e7f ? 2 : 1), 0);
};

/** One worksheet: the heading stays in sight, columns are as wide as their content. */
export function sheetXml({ columns, rows }: Sheet): string {
  const all: readonly (readonly Cell[])[] = [columns, ...rows];
  const count = Math.max(1, ...all.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, i) =>
    Math.min(widest, 3 + Math.max(6, ...all.slice(0, 200).map((row) => widthOf(row[i] ?? null)))),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`,
    `<sheetData>${rowXml(columns, 1, headingStyle)}${rows.map((row, i) => rowXml(row, i + 2, 0)).join('')}</sheetData>`,
    '</worksheet>',
  ].join('');
}
