import type { RunInfo } from '../../../../shared/run.ts';
import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { DataTable } from '../../../components/DataTable.tsx';
import { messages } from '../messages.ts';
import { TableCard } from './TableCard.tsx';

/** `2026-11-21T20:15:44.000Z` as it stands in the file, to the minute. */
const minute = (timestamp: string): string => timestamp.slice(0, 16).replace('T', ' ');

export function RunTable({ runs }: { readonly runs: readonly RunInfo[] }) {
  const text = useText(messages);
  const format = useFormat();
  return (
    <TableCard title={text('runs')} description={runs.length > 0 ? text('runsHelp') : text('noRuns')}>
      {runs.length > 0 ? (
        <DataTable<RunInfo>
          caption={text('runs')}
          rows={runs}
          rowKey={({ id }) => id}
          maxHeight="20rem"
          columns={[
            { key: 'name', title: text('name'), render: ({ name }) => name },
            { key: 'kind', title: text('kind'), render: ({ kind }) => text(`run.${kind}`) },
            { key: 'startedAt', title: text('startedAt'), render: (row) => minute(row.startedAt) },
            {
              key: 'paths',
              title: text('paths'),
              numeric: true,
              render: ({ paths, partial }) =>
                `${format.count(paths)}${partial ? ` (${text('partial')})` : ''}`,
            },
            { key: 'seed', title: text('seed'), numeric: true, render: ({ seed }) => String(seed) },
            { key: 'engine', title: text('engine'), render: ({ engineVersion }) => engineVersion },
          ]}
        />
      ) : null}
    </TableCard>
  );
}
