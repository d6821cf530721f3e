import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { preferenceBases, type PreferentialRate } from '../../../../shared/perks.ts';
import { useText } from '../../../app/language/useText.ts';
import { UnitField } from './FigureLine.tsx';
import type { PartProps } from './PartProps.ts';
import { messages } from './termMessages.ts';

const most = 20;
const largest = 1e13;
const first: PreferentialRate = { basis: 'total', from: 500_000, extra: 0.001 };
/** Thresholds have no names of their own: their place is what they are. */
const placeOf = (index: number): string => `preference ${index}`;

/** Better rates for larger balances or clients; of those reached the highest counts. */
export function PreferenceFields({
  terms,
  onChange,
}: PartProps<'demandDeposit' | 'tieredSavings' | 'timeDeposit' | 'largeCd'>) {
  const text = useText(messages);
  const { preferences = [], ...rest } = terms;
  const set = (step: string, next: readonly PreferentialRate[]): void =>
    onChange(step, next.length === 0 ? rest : { ...rest, preferences: [...next] });
  const table = text('preferences');
  const change = (index: number, label: string, value: string | number, part: object): void =>
    set(
      text('stepValue', { field: label, value }),
      preferences.map((preference, i) => (i === index ? { ...preference, ...part } : preference)),
    );
  return (
    <div className="band-table">
      <p className="lab-field-help">{text('preferencesHelp')}</p>
      {preferences.length === 0 ? null : (
        <table className="data-table">
          <caption className="visually-hidden">{table}</caption>
          <thead>
            <tr>
              {(['basis', 'from', 'extra'] as const).map((key) => (
                <th key={key} scope="col">
                  {text(`preferences.${key}`)}
                </th>
              ))}
              <th scope="col">
                <span className="visually-hidden">{text('actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {preferences.map(({ basis, from, extra }, index) => {
              const label = (key: 'basis' | 'from' | 'extra'): string =>
                text('cell', { table, row: index + 1, column: text(`preferences.${key}`) });
              return (
                <tr key={placeOf(index)}>
                  <td>
                    <Select
                      size="small"
                      aria-label={label('basis')}
                      value={basis}
                      popupMatchSelectWidth={false}
                      options={preferenceBases.map((value) => ({ value, label: text(`basis.${value}`) }))}
                      onChange={(next) =>
                        change(index, label('basis'), text(`basis.${next}`), { basis: next })
                      }
                    />
                  </td>
                  <td>
                    <UnitField
                      label={label('from')}
                      value={from}
                      unit="yuan"
                      min={0}
                      max={largest}
                      onCommit={(value) => change(index, label('from'), value, { from: value })}
                    />
                  </td>
                  <td>
                    <UnitField
                      label={label('extra')}
                      value={extra}
                      unit="rate"
                      min={0}
                      max={1}
                      onCommit={(value) => change(index, label('extra'), value, { extra: value })}
                    />
                  </td>
                  <td>
                    <Button
                      size="small"
                      type="text"
                      icon={<DeleteOutlined />}
                      aria-label={text('removeBand', { table, row: index + 1 })}
                      onClick={() =>
                        set(
                          text('stepRemove', { field: table }),
                          preferences.filter((_, i) => i !== index),
                        )
                      }
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      <Button
        size="small"
        type="link"
        icon={<PlusOutlined />}
        disabled={preferences.length >= most}
        onClick={() => set(text('stepAdd', { field: table }), [...preferences, first])}
      >
        {text('addBand')}
        <span className="visually-hidden"> {table}</span>
      </Button>
    </div>
  );
}
