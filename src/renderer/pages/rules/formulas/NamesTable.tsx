import { useQuery } from '@tanstack/react-query';
import type { ConditionName, FormulaValues, MeasureName } from '../../../../shared/formula.ts';
import { api } from '../../../app/api/client.ts';
import { useText } from '../../../app/language/useText.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { DataTable, type DataColumn } from '../../../components/DataTable.tsx';
import { TableExport } from '../../../components/TableExport.tsx';
import { tableSheet } from '../../../components/tableSheet.ts';
import { messages } from '../messages.ts';
import { moneyNames } from './moneyNames.ts';

type Name = MeasureName | ConditionName;

interface NamesTableProps {
  readonly names: readonly Name[];
  readonly values: FormulaValues | null;
  readonly stamp: ExportStamp;
}

/** Everything that a formula may name, with its meaning and its value of the moment. */
export function NamesTable({ names, values, stamp }: NamesTableProps) {
  const text = useText(messages);
  const format = useFormat();
  const functions = useQuery({
    queryKey: ['formulas', 'functions'],
    queryFn: () => api.formulas.functions.query(),
  });
  const columns: readonly DataColumn<Name>[] = [
    {
      key: 'name',
      title: text('variable'),
      render: (name) => <code>{name}</code>,
      value: (name) => name,
    },
    { key: 'meaning', title: text('meaning'), render: (name) => text(`name.${name}`) },
    {
      key: 'value',
      title: text('value'),
      numeric: true,
      render: (name) => {
        const value = values?.[name];
        if (value === undefined) return null;
        return moneyNames.has(name) ? format.money(value) : format.field(value, 4);
      },
      value: (name) => values?.[name] ?? null,
    },
  ];
  return (
    <details className="formula-names-table">
      <summary>{text('names')}</summary>
      <div className="lab-section-head">
        <p className="soft small">{text('functions', { list: functions.data?.join(', ') ?? '' })}</p>
        <TableExport
          name={text('names')}
          sheets={[tableSheet(text('names'), columns, names)]}
          stamp={stamp}
        />
      </div>
      <DataTable<Name> caption={text('names')} rows={names} rowKey={(name) => name} columns={columns} />
    </details>
  );
}
