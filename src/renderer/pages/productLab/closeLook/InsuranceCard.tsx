import type { LiquidityDay, LiquidityResult } from '../../../../shared/liquidity.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { DataTable } from '../../../components/DataTable.tsx';
import { TableHead } from '../../../components/TableHead.tsx';
import { messages } from './closeLookMessages.ts';

/** Deposits by day, and what of them deposit insurance does not cover. */
export function InsuranceCard({
  result,
  stamp,
  dimmed,
}: {
  result: LiquidityResult;
  stamp: ExportStamp;
  dimmed: boolean;
}) {
  const text = useText(messages);
  const { format, language } = useLook();
  const sheet = {
    name: text('insuranceTitle'),
    columns: [
      text('month'),
      text('deposits'),
      text('aboveCap'),
      text('aboveCapP95'),
      text('aboveCapChance'),
      text('standardError'),
    ],
    rows: result.days.map(({ month, deposits, aboveCap, aboveCapProbability: chance }) => [
      month,
      deposits.mean.value,
      aboveCap.mean.value,
      aboveCap.p95,
      chance.value,
      chance.se,
    ]),
  };
  return (
    <section className="card lab-section" aria-label={text('insuranceTitle')} data-dimmed={dimmed}>
      <TableHead title={text('insuranceTitle')} sheets={[sheet]} stamp={stamp}>
        <p className="chart-card-description">
          {text('insuranceDescription', {
            cap: format.money(result.insuranceCap),
            source: result.insuranceSource[language],
          })}
        </p>
      </TableHead>
      {result.days.every(({ deposits }) => deposits.mean.value === 0) ? (
        <p className="chart-card-description">{text('noFunding')}</p>
      ) : (
        <DataTable<LiquidityDay>
          caption={text('insuranceTitle')}
          rows={result.days}
          rowKey={({ month }) => String(month)}
          columns={[
            { key: 'day', title: text('day'), render: ({ month }) => format.duration(month) },
            {
              key: 'deposits',
              title: text('deposits'),
              numeric: true,
              render: ({ deposits }) => format.money(deposits.mean.value),
            },
            {
              key: 'above',
              title: text('aboveCap'),
              numeric: true,
              render: ({ aboveCap }) => format.money(aboveCap.mean.value),
            },
            {
              key: 'above95',
              title: text('aboveCapP95'),
              numeric: true,
              render: ({ aboveCap }) => format.money(aboveCap.p95),
            },
            {
              key: 'chance',
              title: text('aboveCapChance'),
              numeric: true,
              render: ({ aboveCapProbability }) => format.percent(aboveCapProbability.value, 1),
            },
          ]}
        />
      )}
    </section>
  );
}
