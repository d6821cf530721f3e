import type { ChannelInfo } from '../../../../shared/channel.ts';
import { api } from '../../../app/api/client.ts';
import { useAct } from '../../../app/api/useAct.ts';
import { historyWords } from '../../../app/language/historyWords.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
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

export interface ChannelTableProps {
  readonly channels: readonly ChannelInfo[];
  readonly stamp: ExportStamp;
}

/** The weekly histories of channels. */
export function ChannelTable({ channels, stamp }: ChannelTableProps) {
  const text = useText(messages);
  const { format, language } = useLook();
  const source = useSourceWords();
  const act = useAct();
  const tellRemoved = useRemovedMessage();
  const nameOf = (info: ChannelInfo): string => historyWords(info, language);
  const remove = (info: ChannelInfo): void =>
    act(async () => {
      const weeks = await api.channels.weeks.query({ id: info.id });
      await api.channels.remove.mutate({ id: info.id });
      await dataChanged();
      tellRemoved(nameOf(info), async () => {
        await api.channels.restore.mutate({ info, weeks: [...weeks] });
        await dataChanged();
      });
    });
  const columns: readonly DataColumn<ChannelInfo>[] = [
    { key: 'name', title: text('name'), render: nameOf, value: nameOf },
    datesColumn(text),
    {
      key: 'weeks',
      title: text('weeks'),
      numeric: true,
      render: (row) => format.count(row.weeks),
      value: (row) => row.weeks,
    },
    {
      key: 'spend',
      title: text('totalSpend'),
      numeric: true,
      render: ({ totalSpend }) => format.money(totalSpend),
      value: ({ totalSpend }) => totalSpend,
    },
    { key: 'source', title: text('source'), render: (row) => <SourceCell {...row} />, value: source },
    removeColumn(text, remove, nameOf),
  ];
  const sheet = tableSheet(text('channels'), columns, channels);
  return (
    <TableCard title={text('channels')} description={text('channelsHelp')} sheet={sheet} stamp={stamp}>
      <DataTable<ChannelInfo>
        caption={text('channels')}
        rows={channels}
        rowKey={({ id }) => id}
        columns={columns}
      />
    </TableCard>
  );
}
