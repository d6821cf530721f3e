import { tableCsv } from '../../../charts/csv.ts';
import type { Table } from './planTables.ts';

const bom = '\uFEFF';

/** All tables of a report in one CSV: each under its name, with an empty line between them; one BOM in front. */
export function reportCsv(tables: readonly Table[]): string {
  const blocks = tables.map(({ name, columns, rows }) => {
    const block = tableCsv({ columns: columns.map((title) => ({ title })), rows }, []);
    const title = tableCsv({ columns: [{ title: name }], rows: [] }, []);
    return [title, block].map((part) => part.replace(bom, '').trimEnd()).join('\r\n');
  });
  return `${bom}${blocks.join('\r\n\r\n')}\r\n`;
}
