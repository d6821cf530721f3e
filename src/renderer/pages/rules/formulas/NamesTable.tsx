import { useQuery } from '@tanstack/react-query';
import type { ConditionName, FormulaValues, MeasureName } from '../../../../shared/formula.ts';
import { api } from '../../../app/api/client.ts';
import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { DataTable } from '../../../components/DataTable.tsx';
import { messages } from '../messages.ts';
import { moneyNames } from './moneyNames.ts';

type Name = MeasureName | ConditionName;

interface NamesTableProps {
  readonly names: readonly Name[];
  readonly values: FormulaValues | null;
}

/** Everything that a formula may name, with its meaning and its value of the moment. */
export function NamesTable({ names, values }: NamesTableProps) {
  const text = useText(messages);
  const format = useFormat();
  const functions = useQuery({
    queryKey: ['formulas', 'functions'],
    queryFn: () => api.formulas.functions.query(),
  });
  return (
    <details className="formula-names-table">
      <summary>{text('names')}</summary>
      <p className="soft small">{text('functions', { list: functions.data?.join(', ') ?? '' })}</p>
      <DataTable<Name>
        caption={text('names')}
        rows={names}
        rowKey={(name) => name}
        columns={[
          { key: 'name', title: text('variable'), render: (name) => <code>{name}</code> },
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
          },
        ]}
      />
    </details>
  );
}
