import type { JsonDifference, JsonLeaf } from '../../../../shared/jsonDifferences.ts';
import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { DataTable, type DataColumn } from '../../../components/DataTable.tsx';
import { TableExport } from '../../../components/TableExport.tsx';
import { tableSheet } from '../../../components/tableSheet.ts';
import { changeMessages } from '../../campaign/changes/changeMessages.ts';
import { messages } from '../messages.ts';
import '../../campaign/changes/changes.css';

export interface DifferencesTableProps {
  readonly caption: string;
  readonly differences: readonly JsonDifference[];
  readonly stamp: ExportStamp;
}

const mostDigits = 12;

/** What was approved and what is now, place by place. */
export function DifferencesTable({ caption, differences, stamp }: DifferencesTableProps) {
  const text = useText(messages);
  const changeText = useText(changeMessages);
  const format = useFormat();
  const words = (value: JsonLeaf): string => {
    if (value === null) return text('absent');
    return typeof value === 'number' ? format.field(value, mostDigits) : String(value);
  };
  const leaf = (value: JsonLeaf): string | number => (typeof value === 'number' ? value : words(value));
  const columns: readonly DataColumn<JsonDifference>[] = [
    { key: 'path', title: text('place'), render: ({ path }) => path },
    {
      key: 'before',
      title: text('approvedValue'),
      numeric: true,
      render: ({ before }) => words(before),
      value: ({ before }) => leaf(before),
    },
    {
      key: 'after',
      title: text('presentValue'),
      numeric: true,
      render: ({ after }) => words(after),
      value: ({ after }) => leaf(after),
    },
  ];
  return (
    <>
      <div className="changes-head">
        <span className="faint small">{changeText('count', { count: differences.length })}</span>
        <TableExport name={caption} sheets={[tableSheet(caption, columns, differences)]} stamp={stamp} />
      </div>
      <DataTable
        caption={caption}
        columns={columns}
        rows={differences}
        rowKey={({ path }) => path}
        maxHeight="24rem"
      />
    </>
  );
}
