import type { ExcludedPart, Suggestion } from '../../../shared/suggestion.ts';
import { useText } from '../../app/language/useText.ts';
import { useLook } from '../../app/theme/look.ts';
import type { ExportStamp } from '../../charts/stamp.ts';
import { DataTable, type DataColumn } from '../../components/DataTable.tsx';
import { TableHead } from '../../components/TableHead.tsx';
import { tableSheet } from '../../components/tableSheet.ts';
import { messages } from './messages.ts';

export interface ExcludedCardProps {
  readonly suggestion: Suggestion;
  readonly stamp: ExportStamp;
}

/** What no mix may hold, with the reason of each. */
export function ExcludedCard({ suggestion: { excluded }, stamp }: ExcludedCardProps) {
  const text = useText(messages);
  const { format, language } = useLook();
  const shown: Readonly<Record<ExcludedPart['reason'], (value: number) => string>> = {
    level: String,
    term: format.duration,
    minimum: format.money,
    twin: format.percent,
    dominated: format.percent,
  };
  const columns: readonly DataColumn<ExcludedPart>[] = [
    { key: 'product', title: text('product'), render: ({ name }) => name[language] },
    {
      key: 'reason',
      title: text('reason'),
      render: ({ reason, value }) => text(`excluded.${reason}`, { value: shown[reason](value) }),
    },
  ];
  return (
    <div className="card lab-section">
      <TableHead
        title={text('excluded')}
        sheets={[tableSheet(text('excluded'), columns, excluded)]}
        stamp={stamp}
      />
      <DataTable<ExcludedPart>
        caption={text('excluded')}
        maxHeight="20rem"
        rows={excluded}
        rowKey={({ name }) => name.en}
        columns={columns}
      />
    </div>
  );
}
