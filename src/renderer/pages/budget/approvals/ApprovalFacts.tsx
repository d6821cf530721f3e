import type { Approval } from '../../../../shared/approval.ts';
import type { ComparedMeasure } from '../../../../shared/campaignResult.ts';
import { localTime } from '../../../app/format/localTime.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { DataTable } from '../../../components/DataTable.tsx';
import { messages as campaignTexts } from '../../campaign/messages.ts';
import { errorWords, middleWords, rangeWords } from '../../campaign/results/rangeWords.ts';
import { measures, measureUnits, rangeOf } from '../compare/measureUnits.ts';
import { messages } from '../messages.ts';
import { approvedMoney } from './approvedMoney.ts';

/** The approval as it is printed: who, when, on which numbers, and how the money is divided. */
export function ApprovalFacts({ approval }: { readonly approval: Approval }) {
  const text = useText(messages);
  const lab = useText(campaignTexts);
  const { format, language } = useLook();
  const { info, split, result } = approval;
  const facts: readonly (readonly [string, string])[] = [
    [text('approver'), approval.approver],
    [text('approvedAt'), localTime(approval.at, language)],
    [text('campaign'), info.campaign],
    [text('approvedSplit'), info.split],
    [lab('total'), format.money(info.total)],
    [text('paths'), format.count(info.paths)],
    [text('seed'), String(info.seed)],
    [text('engine'), `${info.engineVersion} / ${info.programVersion}`],
    ...(info.dataDate ? [[text('dataDate'), format.date(info.dataDate)] as const] : []),
    ...(info.synthetic ? [[text('data'), text('syntheticData')] as const] : []),
    [text('hash'), approval.hash],
  ];
  const money = approvedMoney(approval, language, lab);
  const errorOf = (measure: ComparedMeasure): string => {
    const range = rangeOf(result, measure);
    const estimate = 'mean' in range ? range.mean : range.value;
    return estimate ? errorWords(estimate, measureUnits[measure], format, lab) : '';
  };
  return (
    <div className="approval-paper">
      <h2>{text('approvalTitle', { number: approval.number })}</h2>
      <p className="approval-warning">{lab('scenarioLabel')}</p>
      <dl className="approval-facts">
        {facts.map(([term, detail]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{detail}</dd>
          </div>
        ))}
      </dl>
      {approval.note ? (
        <>
          <h3>{text('note')}</h3>
          <p className="approval-words">{approval.note}</p>
        </>
      ) : null}
      <h3>{text('figuresThen')}</h3>
      <DataTable
        caption={text('figuresThen')}
        rows={measures}
        rowKey={(measure) => measure}
        columns={[
          { key: 'name', title: text('measure'), render: (measure) => lab(`${measure}.name`) },
          {
            key: 'range',
            title: lab('rangeMeaning'),
            numeric: true,
            render: (measure) => rangeWords(rangeOf(result, measure), measureUnits[measure], format, lab),
          },
          {
            key: 'middle',
            title: text('middle'),
            numeric: true,
            render: (measure) => middleWords(rangeOf(result, measure), measureUnits[measure], format, lab),
          },
          { key: 'error', title: text('standardError'), numeric: true, render: errorOf },
        ]}
      />
      <h3>{text('moneyThen')}</h3>
      <DataTable
        caption={text('moneyThen')}
        rows={money}
        rowKey={({ key }) => key}
        columns={[
          { key: 'name', title: text('part'), render: ({ name }) => name },
          {
            key: 'money',
            title: text('moneyColumn'),
            numeric: true,
            render: (row) => format.money(row.money),
          },
          {
            key: 'share',
            title: text('shareColumn'),
            numeric: true,
            render: (row) => (split.total > 0 ? format.percent(row.money / split.total, 1) : ''),
          },
        ]}
      />
    </div>
  );
}
