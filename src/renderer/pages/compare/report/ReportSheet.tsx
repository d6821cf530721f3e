import { useMemo } from 'react';
import { describeNotice } from '../../../../shared/notices/index.ts';
import { useShownName } from '../../../app/language/useShownName.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { Chart } from '../../../charts/Chart.tsx';
import { fanChart } from '../../../charts/fan.ts';
import { Legend } from '../../../charts/Legend.tsx';
import { messages as chartMessages } from '../../../charts/messages.ts';
import { messages as labMessages } from '../../productLab/messages.ts';
import { netPaidIn } from '../../productLab/netPaidIn.ts';
import { riskSentences } from '../../productLab/riskSentences.ts';
import { useRiskWords } from '../../productLab/useRiskWords.ts';
import { SummaryWords } from './SummaryWords.tsx';
import { messages } from './messages.ts';
import { factRows, holdingRows, moneyRows, type ReportSource } from './planTables.ts';

const shownFigures = [
  'p5',
  'p50',
  'p95',
  'loss',
  'beatDeposit',
  'mwrBad',
  'mwr',
  'volatility',
  'drawdownBad',
  'es95',
];

/** The report itself: words, chart, figures, what it holds, and everything that must be said. */
export function ReportSheet({ source }: { readonly source: ReportSource }) {
  const text = useText(messages);
  const nameOf = useShownName();
  const lab = useText(labMessages);
  const sentence = useRiskWords();
  const chartText = useText(chartMessages);
  const look = useLook();
  const { saved, result, rows, own, shelf } = source;
  const { plan } = saved;
  const fan = useMemo(
    () => fanChart({ result, netPaidIn: netPaidIn(plan, result), showPaths: false }, look, chartText),
    [result, plan, look, chartText],
  );
  const years = result.fan.filter(({ month }) => month > 0 && (month % 12 === 0 || month === result.months));
  const step = Math.ceil(years.length / 12);
  const shownYears = years.filter((_, i) => (years.length - 1 - i) % step === 0);
  return (
    <div className="report-sheet">
      <header>
        <p className="report-kind">{text('title')}</p>
        <h1>{nameOf(plan.name)}</h1>
        <p className="report-scenario">{lab('scenario')}</p>
      </header>
      <section>
        <SummaryWords result={result} plan={plan} />
      </section>
      <section>
        <h2>{text('chart')}</h2>
        <Legend items={fan.legend} />
        <div className="report-chart">
          <Chart option={fan.option} label={fan.spoken} height={15} />
        </div>
      </section>
      <section>
        <h2>{text('figures')}</h2>
        <table className="report-table">
          <thead>
            <tr>
              <th scope="col">{text('figure')}</th>
              <th scope="col">{text('value')}</th>
              <th scope="col">{text('error')}</th>
            </tr>
          </thead>
          <tbody>
            {rows
              .filter(({ key }) => shownFigures.includes(key))
              .map(({ key, explanation }) => (
                <tr key={key}>
                  <th scope="row">{explanation.name}</th>
                  <td>{explanation.value}</td>
                  <td>{explanation.standardError}</td>
                </tr>
              ))}
            {own.map(({ formula, figures }) => (
              <tr key={formula.id}>
                <th scope="row">{formula.name[look.language]}</th>
                <td>{figures[0]?.words}</td>
                <td>{figures[0]?.errorWords}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div className="report-columns">
        <section>
          <h2>{text('holdings')}</h2>
          <table className="report-table">
            <tbody>
              {holdingRows(saved, shelf, look, text, lab).map(([name, risk, weight]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{risk}</td>
                  <td>{look.format.percent(weight, 1)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <section>
          <h2>{text('money')}</h2>
          <Pairs rows={moneyRows(plan, look, lab)} />
        </section>
      </div>
      <section>
        <h2>{text('byYear')}</h2>
        <table className="report-table">
          <thead>
            <tr>
              <th scope="col">{text('date')}</th>
              {[5, 25, 50, 75, 95].map((p) => (
                <th scope="col" key={p}>
                  {p}%
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shownYears.map((point) => (
              <tr key={point.month}>
                <th scope="row">{look.format.month(point.date)}</th>
                {[point.p5, point.p25, point.p50, point.p75, point.p95].map((value, i) => (
                  <td key={i}>{look.format.money(value)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section>
        <h2>{text('facts')}</h2>
        <Pairs rows={factRows(source, look, text, lab)} />
      </section>
      <section className="report-small">
        <h2>{text('limits')}</h2>
        <ul>
          <li>{text('limit1')}</li>
          <li>{text('limit2')}</li>
          {result.notices.map((notice, i) => (
            <li key={i}>{describeNotice(notice, look.language)}</li>
          ))}
        </ul>
      </section>
      <section className="report-required">
        <strong>{text('required')}</strong>
        {riskSentences(plan.holdings, shelf, plan.startDate).map((key) => (
          <p key={key}>{sentence(key)}</p>
        ))}
      </section>
    </div>
  );
}

/** Names and values side by side. */
function Pairs({ rows }: { readonly rows: readonly (readonly [string, string])[] }) {
  return (
    <dl className="report-pairs">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
