import type { SeriesInfo, SeriesProfile } from '../../../../shared/series.ts';
import { api } from '../../../app/api/client.ts';
import { useAct } from '../../../app/api/useAct.ts';
import { useShownName } from '../../../app/language/useShownName.ts';
import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { Sparkline } from '../../../charts/Sparkline.tsx';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { DataTable, type DataColumn } from '../../../components/DataTable.tsx';
import { tableSheet } from '../../../components/tableSheet.ts';
import { useRemovedMessage } from '../../../components/useRemovedMessage.tsx';
import { dataChanged } from '../dataQueries.ts';
import { messages } from '../messages.ts';
import { datesColumn, removeColumn } from './rowColumns.tsx';
import { SourceCell } from './SourceCell.tsx';
import { TableCard } from './TableCard.tsx';
import { useSourceWords } from './useSourceWords.ts';

export interface SeriesTableProps {
  readonly series: readonly SeriesInfo[];
  readonly profiles: ReadonlyMap<string, SeriesProfile>;
  readonly chosen: string;
  readonly stamp: ExportStamp;
  readonly onChoose: (id: string) => void;
}

export function SeriesTable({ series, profiles, chosen, stamp, onChoose }: SeriesTableProps) {
  const text = useText(messages);
  const format = useFormat();
  const source = useSourceWords();
  const shown = useShownName();
  const act = useAct();
  const tellRemoved = useRemovedMessage();
  const remove = (info: SeriesInfo): void =>
    act(async () => {
      const record = { info, ...(await api.series.points.query({ id: info.id })) };
      await api.series.remove.mutate({ id: info.id });
      await dataChanged();
      tellRemoved(shown(info.name), async () => {
        await api.series.restore.mutate({
          info,
          dates: [...record.dates],
          values: [...record.values],
        });
        await dataChanged();
      });
    });
  const columns: readonly DataColumn<SeriesInfo>[] = [
    {
      key: 'name',
      title: text('name'),
      render: ({ id, name }) => (
        <button
          type="button"
          className="data-choose"
          aria-pressed={id === chosen}
          onClick={() => onChoose(id)}
        >
          {shown(name)}
        </button>
      ),
      value: ({ name }) => shown(name),
    },
    {
      key: 'kind',
      title: text('kind'),
      render: ({ kind }) => <span className="unbroken">{text(`kind.${kind}`)}</span>,
      value: ({ kind }) => text(`kind.${kind}`),
    },
    {
      key: 'outline',
      title: text('outline'),
      render: ({ id }) => <Sparkline values={profiles.get(id)?.outline ?? []} />,
    },
    datesColumn(text),
    {
      key: 'points',
      title: text('points'),
      numeric: true,
      render: (row) => format.count(row.points),
      value: (row) => row.points,
    },
    {
      key: 'completeness',
      title: text('completeness'),
      numeric: true,
      render: ({ id }) => format.percent(profiles.get(id)?.share ?? 1, 1),
      value: ({ id }) => profiles.get(id)?.share ?? 1,
    },
    { key: 'source', title: text('source'), render: (row) => <SourceCell {...row} />, value: source },
    removeColumn(text, remove, ({ name }) => shown(name)),
  ];
  const sheet = tableSheet(text('series'), columns, series);
  return (
    <TableCard title={text('series')} description={text('seriesHelp')} sheet={sheet} stamp={stamp}>
      <DataTable<SeriesInfo>
        caption={text('series')}
        rows={series}
        rowKey={({ id }) => id}
        columns={columns}
      />
    </TableCard>
  );
}
