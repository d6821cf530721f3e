import type { RunInfo } from '../../../../shared/run.ts';
import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { DataTable, type DataColumn } from '../../../components/DataTable.tsx';
import { tableSheet } from '../../../components/tableSheet.ts';
import { messages } from '../messages.ts';
import { TableCard } from './TableCard.tsx';

/** `2026-11-21T20:15:44.000Z` as it stands in the file, to the minute. */
const minute = (timestamp: string): string => timestamp.slice(0, 16).replace('T', ' ');

export interface RunTableProps {
  readonly runs: readonly RunInfo[];
  readonly stamp: ExportStamp;
}

/** The runs that were kept, each with what it takes to make it again. */
export function RunTable({ runs, stamp }: RunTableProps) {
  const text = useText(messages);
  const format = useFormat();
  const columns: readonly DataColumn<RunInfo>[] = [
    { key: 'name', title: text('name'), render: ({ name }) => name },
    { key: 'kind', title: text('kind'), render: ({ kind }) => text(`run.${kind}`) },
    { key: 'startedAt', title: text('startedAt'), render: (row) => minute(row.startedAt) },
    {
      key: 'paths',
      title: text('paths'),
      numeric: true,
      render: ({ paths, partial }) => `${format.count(paths)}${partial ? ` (${text('partial')})` : ''}`,
      value: ({ paths }) => paths,
    },
    { key: 'seed', title: text('seed'), numeric: true, render: ({ seed }) => String(seed) },
    { key: 'engine', title: text('engine'), render: ({ engineVersion }) => engineVersion },
  ];
  const sheet = tableSheet(text('runs'), columns, runs);
  return (
    <TableCard
      title={text('runs')}
      description={runs.length > 0 ? text('runsHelp') : text('noRuns')}
      sheet={sheet}
      stamp={stamp}
    >
      {runs.length > 0 ? (
        <DataTable<RunInfo>
          caption={text('runs')}
          rows={runs}
          rowKey={({ id }) => id}
          maxHeight="20rem"
          columns={columns}
        />
      ) : null}
    </TableCard>
  );
}
