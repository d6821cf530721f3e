import type { Estimate, RealOutcome, Terminal } from '../../../../shared/simulation.ts';
import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { DataTable } from '../../../components/DataTable.tsx';
import { messages } from './modelMessages.ts';

const cases = ['p5', 'p25', 'p50', 'p75', 'p95', 'mean'] as const;

interface RealCardProps {
  readonly real: RealOutcome;
  readonly nominal: Terminal;
  readonly dimmed: boolean;
}

/** The end value in money of the plan's start, beside the nominal one. */
export function RealCard({ real, nominal, dimmed }: RealCardProps) {
  const text = useText(messages);
  const format = useFormat();
  const { p5, p50, p95 } = real.inflation;
  const column = (key: 'nominal' | 'real', of: (name: (typeof cases)[number]) => Estimate) => ({
    key,
    title: text(key),
    numeric: true,
    render: (name: (typeof cases)[number]) => format.money(of(name).value),
  });
  return (
    <section className="card lab-section" aria-label={text('realTitle')} data-dimmed={dimmed}>
      <header>
        <h2>{text('realTitle')}</h2>
        <p className="chart-card-description">
          {text('realDescription', {
            low: format.percent(p5.value, 1),
            high: format.percent(p95.value, 1),
            middle: format.percent(p50.value, 1),
          })}
        </p>
      </header>
      <DataTable
        caption={text('realTitle')}
        rows={cases}
        rowKey={(name) => name}
        columns={[
          { key: 'case', title: text('case'), render: (name) => text(`case.${name}`) },
          column('nominal', (name) => nominal[name]),
          column('real', (name) => real.terminal[name]),
          {
            key: 'error',
            title: text('error'),
            numeric: true,
            render: (name) => <span className="faint">{`±${format.money(real.terminal[name].se)}`}</span>,
          },
        ]}
      />
    </section>
  );
}
