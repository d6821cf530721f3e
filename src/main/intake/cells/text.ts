/** What stands for “no figure”, in lower case. */
const blanks = new Set([
  '',
  'na',
  'n/a',
  '#n/a',
  'nan',
  'null',
  'none',
  '-',
  '--',
  '---',
  '—',
  '——',
  '–',
  '无',
  '暂无',
]);

/** NFKC, so that full-width forms (１，２３４．５％) become plain ones; every kind of minus becomes “-”. */
export function plainText(cell: string): string {
  return cell
    .normalize('NFKC')
    .replaceAll(/[\u2212\u2013\uFE63]/g, '-')
    .trim();
}

/** True for an empty cell and for the usual ways of writing that there is no figure. */
export function isBlank(cell: string): boolean {
  // Most cells are figures, which need no closer look.
  if (cell.length > 7 || /^\d/.test(cell)) return false;
  return blanks.has(cell.normalize('NFKC').trim().toLowerCase());
}
