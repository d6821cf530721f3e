import { useText } from '../../../app/language/useText.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { DataTable, type DataColumn } from '../../../components/DataTable.tsx';
import { TableExport } from '../../../components/TableExport.tsx';
import { changeMessages } from './changeMessages.ts';
import type { ChangeWords } from './changeWords.ts';
import './changes.css';

export interface ChangesTableProps {
  readonly caption: string;
  readonly rows: readonly ChangeWords[];
  /** Heads of the two columns. */
  readonly titles: { readonly before: string; readonly after: string };
  readonly stamp: ExportStamp;
  /** Where the number of places is said elsewhere. */
  readonly uncounted?: boolean;
}

/** Where two campaigns differ, place by place, with how many places there are. */
export function ChangesTable({ caption, rows, titles, stamp, uncounted = false }: ChangesTableProps) {
  const text = useText(changeMessages);
  const columns: readonly DataColumn<ChangeWords>[] = [
    { key: 'name', title: text('place'), render: ({ name }) => name },
    { key: 'before', title: titles.before, numeric: true, render: ({ before }) => before },
    { key: 'after', title: titles.after, numeric: true, render: ({ after }) => after },
  ];
  const sheet = {
    name: caption,
    columns: [text('place'), titles.before, titles.after],
    rows: rows.map(({ name, before, after }) => [name, before, after]),
  };
  return (
    <>
      <div className="changes-head">
        <span className="faint small">{uncounted ? null : text('count', { count: rows.length })}</span>
        <TableExport name={caption} sheets={[sheet]} stamp={stamp} />
      </div>
      <DataTable
        caption={caption}
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
        maxHeight="24rem"
      />
    </>
  );
}
