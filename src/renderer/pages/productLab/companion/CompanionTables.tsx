import type { CompanionOutcome, CompanionPair, CompanionResult } from '../../../../shared/companion.ts';
import { describeNotice } from '../../../../shared/notices/index.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { companionMessages } from '../../../charts/companionMessages.ts';
import { DataTable } from '../../../components/DataTable.tsx';
import { TableHead } from '../../../components/TableHead.tsx';
import { messages } from './companionPageMessages.ts';
import { companionSheets } from './companionSheets.ts';

/** The three ways figure by figure, and each against the other. */
export function CompanionTables({
  result,
  stamp,
  dimmed,
}: {
  readonly result: CompanionResult;
  readonly stamp: ExportStamp;
  readonly dimmed: boolean;
}) {
  const text = useText(messages);
  const names = useText(companionMessages);
  const { format, language } = useLook();
  const end = (key: 'p5' | 'p50' | 'p95', title: string) => ({
    key,
    title,
    numeric: true,
    render: (outcome: CompanionOutcome) => format.money(outcome.end[key].value),
  });
  return (
    <section className="card lab-section" aria-label={text('tablesLabel')} data-dimmed={dimmed}>
      <TableHead title={text('tableTitle')} sheets={companionSheets(result, text, names)} stamp={stamp} />
      <DataTable<CompanionOutcome>
        caption={text('tableTitle')}
        maxHeight="24rem"
        rows={result.outcomes}
        rowKey={({ policy }) => policy}
        columns={[
          { key: 'way', title: text('way'), render: ({ policy }) => names(policy) },
          end('p5', text('bad')),
          end('p50', text('middle')),
          end('p95', text('good')),
          {
            key: 'loss',
            title: text('loss'),
            numeric: true,
            render: ({ loss }) => format.percent(loss.value, 1),
          },
          {
            key: 'back',
            title: text('recovered'),
            numeric: true,
            render: ({ recovery }) => format.percent(recovery.probability.value, 1),
          },
          {
            key: 'time',
            title: text('recoveryTime'),
            numeric: true,
            render: ({ recovery }) =>
              recovery.median === null ? text('never') : format.duration(recovery.median),
          },
          {
            key: 'cost',
            title: text('actCost'),
            numeric: true,
            render: ({ cost }) => format.money(cost.mean.value),
          },
        ]}
      />
      <h2>{text('pairsTitle')}</h2>
      <DataTable<CompanionPair>
        caption={text('pairsTitle')}
        rows={result.pairs}
        rowKey={({ first, second }) => `${first}${second}`}
        columns={[
          {
            key: 'pair',
            title: text('way'),
            render: ({ first, second }) => text('pair', { first: names(first), second: names(second) }),
          },
          {
            key: 'ahead',
            title: text('pairAhead'),
            numeric: true,
            render: ({ ahead }) => format.percent(ahead.value, 1),
          },
          {
            key: 'difference',
            title: text('pairDifference'),
            numeric: true,
            render: ({ difference }) => format.signedMoney(difference.mean.value),
          },
        ]}
      />
      {result.companions.length > 0 ? (
        <>
          <h2>{text('alongTitle')}</h2>
          <ul className="notices">
            {result.companions.map(({ name, beta }) => (
              <li key={name.en}>{text('along', { name: name[language], beta: format.number(beta, 2) })}</li>
            ))}
          </ul>
        </>
      ) : null}
      {result.notices.length > 0 ? (
        <ul className="notices">
          {result.notices.map((notice, i) => (
            <li key={i}>{describeNotice(notice, language)}</li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
