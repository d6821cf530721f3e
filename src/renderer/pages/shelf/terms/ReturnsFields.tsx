import { Switch } from 'antd';
import { useId } from 'react';
import { useShownName } from '../../../app/language/useShownName.ts';
import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { ChoiceLine } from './ChoiceLine.tsx';
import { TermLine, UnitField } from './FigureLine.tsx';
import type { PartProps } from './PartProps.ts';
import { messages } from './termMessages.ts';

const none = '';
const firstAssumption = { drift: 0.03, volatility: 0.05 };

/** Where the returns come from: a series of the file, an assumption, or both to choose from. */
export function ReturnsFields({
  terms,
  series,
  onChange,
}: PartProps<'moneyFund' | 'fund' | 'wealth' | 'structuredDeposit'>) {
  const text = useText(messages);
  const format = useFormat();
  const id = useId();
  const { seriesId, assumption, ...rest } = terms;
  const shown = useShownName();
  const names = new Map(series.map((item) => [item.id, shown(item.name)]));
  const set = (field: string, value: string, change: Pick<typeof terms, 'seriesId' | 'assumption'>): void =>
    onChange(text('stepValue', { field, value }), { ...rest, ...change });
  const kept = assumption ? { assumption } : {};
  const keptSeries = seriesId === undefined ? {} : { seriesId };
  return (
    <>
      <ChoiceLine
        label={text('seriesId')}
        value={seriesId ?? none}
        options={[
          { value: none, label: text('noSeries') },
          ...Array.from(names, ([value, label]) => ({ value, label })),
          ...(seriesId === undefined || names.has(seriesId) ? [] : [{ value: seriesId, label: seriesId }]),
        ]}
        onChange={(next) =>
          set(text('seriesId'), names.get(next) ?? text('noSeries'), {
            ...(next === none ? {} : { seriesId: next }),
            ...kept,
          })
        }
      />
      <div className="lab-field">
        <span className="lab-switch">
          <Switch
            id={id}
            size="small"
            checked={assumption !== undefined}
            onChange={(checked) =>
              set(text('assumption'), checked ? format.percent(firstAssumption.drift) : text('none'), {
                ...keptSeries,
                ...(checked ? { assumption: firstAssumption } : {}),
              })
            }
          />
          <label htmlFor={id}>{text('assumption')}</label>
        </span>
      </div>
      {assumption ? (
        <>
          {(['drift', 'volatility'] as const).map((key) => (
            <TermLine key={key} title={text(`assumption.${key}`)}>
              <UnitField
                label={text(`assumption.${key}`)}
                value={assumption[key]}
                unit="rate"
                min={key === 'drift' ? -2 : 0}
                max={key === 'drift' ? 2 : 5}
                onCommit={(value) =>
                  set(text(`assumption.${key}`), format.percent(value), {
                    ...keptSeries,
                    assumption: { ...assumption, [key]: value },
                  })
                }
              />
            </TermLine>
          ))}
          <p className="lab-field-help">{text('assumptionHelp')}</p>
        </>
      ) : null}
      {seriesId === undefined && !assumption ? (
        <p className="shelf-problem" role="alert">
          {text('noReturns')}
        </p>
      ) : null}
    </>
  );
}
