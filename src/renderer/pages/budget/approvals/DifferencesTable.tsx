import type { JsonDifference, JsonLeaf } from '../../../../shared/jsonDifferences.ts';
import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { DataTable, type DataColumn } from '../../../components/DataTable.tsx';
import { messages } from '../messages.ts';

export interface DifferencesTableProps {
  readonly caption: string;
  readonly differences: readonly JsonDifference[];
}

const mostDigits = 12;

/** What was approved and what is now, place by place. */
export function DifferencesTable({ caption, differences }: DifferencesTableProps) {
  const text = useText(messages);
  const format = useFormat();
  const words = (value: JsonLeaf): string => {
    if (value === null) return text('absent');
    return typeof value === 'number' ? format.field(value, mostDigits) : String(value);
  };
  const columns: readonly DataColumn<JsonDifference>[] = [
    { key: 'path', title: text('place'), render: ({ path }) => path },
    { key: 'before', title: text('approvedValue'), numeric: true, render: ({ before }) => words(before) },
    { key: 'after', title: text('presentValue'), numeric: true, render: ({ after }) => words(after) },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={differences}
      rowKey={({ path }) => path}
      maxHeight="24rem"
    />
  );
}
