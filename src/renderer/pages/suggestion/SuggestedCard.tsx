import { Button } from 'antd';
import type { MixPoint, Suggestion } from '../../../shared/suggestion.ts';
import { useText } from '../../app/language/useText.ts';
import { useLook } from '../../app/theme/look.ts';
import type { ExportStamp } from '../../charts/stamp.ts';
import { DataTable } from '../../components/DataTable.tsx';
import { Figure } from '../../components/Figure.tsx';
import { TableExport } from '../../components/TableExport.tsx';
import { RiskTag } from '../productLab/RiskTag.tsx';
import { bindingSentence } from './limitSentence.ts';
import { messages } from './messages.ts';

export interface SuggestedCardProps {
  readonly suggestion: Suggestion;
  readonly stamp: ExportStamp;
  readonly dimmed: boolean;
  readonly onOpen: () => void;
}

const figures = [
  { key: 'shortfall', of: (point: MixPoint) => -point.expectedShortfall },
  { key: 'mean', of: (point: MixPoint) => point.mean },
  { key: 'volatility', of: (point: MixPoint) => point.volatility },
  { key: 'liquid', of: (point: MixPoint) => point.liquidShare },
] as const;

/** The suggested mix: bad case first, share by share beside the present one, and why it is not another. */
export function SuggestedCard({ suggestion, stamp, dimmed, onOpen }: SuggestedCardProps) {
  const text = useText(messages);
  const look = useLook();
  const { format } = look;
  const { suggested, present, parts, period, cases, level, seed, engineVersion } = suggestion;
  const reasons = suggested.binding.flatMap((limit) => bindingSentence(limit, { parts, look, text }) ?? []);
  const sheet = {
    name: text('mixTable'),
    columns: (['product', 'group', 'risk', 'mean', 'shortfall', 'now', 'proposed', 'change'] as const).map(
      (key) => text(key),
    ),
    rows: parts.map((part, i) => [
      part.name[look.language],
      text(`group.${part.group}`),
      `R${part.riskLevel}`,
      part.mean,
      -part.expectedShortfall,
      present.weights[i]!,
      suggested.weights[i]!,
      suggested.weights[i]! - present.weights[i]!,
    ]),
  };
  return (
    <section className="card lab-section" aria-label={text('suggested')} data-dimmed={dimmed}>
      <div className="lab-section-head">
        <h2>{text('suggested')}</h2>
        <span className="lab-section-tools">
          <TableExport name={text('mixTable')} sheets={[sheet]} stamp={stamp} />
          <Button onClick={onOpen}>{text('openAsPlan')}</Button>
        </span>
      </div>
      <p className="chart-card-description">
        {text('suggestedDescription', { period: format.duration(period), cases: format.count(cases) })}
      </p>
      <div className="suggestion-figures">
        {figures.map(({ key, of }) => (
          <Figure
            key={key}
            explanation={{
              name: text(key),
              value: format.percent(of(suggested)),
              definition: text(`${key}Definition`),
              formula: text(`${key}Formula`),
              inputs: [
                { label: text('inputPeriod'), value: format.duration(period) },
                { label: text('inputLevel'), value: text('levelName', { level }) },
              ],
              paths: cases,
              seed,
              engineVersion,
              source: text('source', { cases: format.count(cases) }),
              dataDate: stamp.dataDate ?? undefined,
            }}
            note={text('presentNote', { value: format.percent(of(present)) })}
          />
        ))}
      </div>
      <ShareTable suggestion={suggestion} />
      <h3>{text('reasons')}</h3>
      <ul className="notices">
        {reasons.length > 0 ? (
          reasons.map((sentence) => <li key={sentence}>{sentence}</li>)
        ) : (
          <li>{text('noReasons')}</li>
        )}
      </ul>
    </section>
  );
}

function ShareTable({ suggestion: { suggested, present, parts } }: { readonly suggestion: Suggestion }) {
  const text = useText(messages);
  const { format, language } = useLook();
  const rows = parts
    .map((part, i) => ({ part, now: present.weights[i]!, next: suggested.weights[i]! }))
    .filter(({ now, next }) => now > 0 || next > 0);
  type Row = (typeof rows)[number];
  return (
    <DataTable<Row>
      caption={text('mixTable')}
      rows={rows}
      rowKey={({ part }) => part.name.en}
      columns={[
        { key: 'product', title: text('product'), render: ({ part }) => part.name[language] },
        { key: 'group', title: text('group'), render: ({ part }) => text(`group.${part.group}`) },
        {
          key: 'risk',
          title: text('risk'),
          render: ({ part }) => (
            <>
              <RiskTag level={part.riskLevel} /> {part.riskAssumed ? text('assumedRisk') : null}
            </>
          ),
        },
        { key: 'mean', title: text('mean'), numeric: true, render: ({ part }) => format.percent(part.mean) },
        {
          key: 'shortfall',
          title: text('shortfall'),
          numeric: true,
          render: ({ part }) => format.percent(-part.expectedShortfall),
        },
        { key: 'now', title: text('now'), numeric: true, render: ({ now }) => format.percent(now, 1) },
        {
          key: 'next',
          title: text('proposed'),
          numeric: true,
          render: ({ next }) => format.percent(next, 1),
        },
        {
          key: 'change',
          title: text('change'),
          numeric: true,
          render: ({ now, next }) => format.signedPercent(next - now, 1),
        },
      ]}
    />
  );
}
