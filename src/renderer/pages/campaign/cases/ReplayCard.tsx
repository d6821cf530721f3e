import type { CampaignTarget } from '../../../../shared/campaign.ts';
import type { TargetResult } from '../../../../shared/campaignResult.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { DataTable, type DataColumn } from '../../../components/DataTable.tsx';
import { RangeMark } from '../../../components/RangeMark.tsx';
import { TableHead } from '../TableHead.tsx';
import { messages } from '../messages.ts';
import type { Simulated } from '../results/Simulated.ts';
import { basisWords } from '../targets/basisWords.ts';
import { figureWords } from '../targets/targetUnits.ts';
import { isReplayed, placeOf, replayedTargets, replaySheet, type Replayed } from './replay.ts';

export interface ReplayCardProps {
  readonly simulated: Simulated | null;
  readonly stamp: ExportStamp;
}

/** A published case beside its simulation: before, after, and where the published result lies among the futures. */
export function ReplayCard({ simulated, stamp }: ReplayCardProps) {
  const text = useText(messages);
  const { format, language } = useLook();
  if (simulated === null || !isReplayed(simulated.work.scenario)) return null;
  const rows = replayedTargets(simulated.work.scenario, simulated.result);
  const words = (value: number | undefined, target: CampaignTarget): string =>
    value === undefined ? text('notPublished') : figureWords(value, target, format, text);
  const columns: readonly DataColumn<Replayed>[] = [
    {
      key: 'name',
      title: text('target'),
      render: ({ target, published: { basis } }) => (
        <span className="stacked target-name">
          <strong>{target.name[language]}</strong>
          <small>{text(`measure.${target.measure}`)}</small>
          <small>{basis ? basisWords(basis, language, text) : text('noBasis')}</small>
        </span>
      ),
    },
    {
      key: 'before',
      title: text('publishedBefore'),
      numeric: true,
      render: ({ target, published }) => words(published.before, target),
    },
    {
      key: 'after',
      title: text('publishedAfter'),
      numeric: true,
      render: ({ target, published: { after } }) => <strong>{words(after, target)}</strong>,
    },
    {
      key: 'simulated',
      title: text('simulatedAfter'),
      render: ({ target, published, found }) =>
        found ? <SimulatedRange target={target} after={published.after} found={found} /> : text('dash'),
    },
    {
      key: 'place',
      title: text('publishedPlace'),
      render: ({ published, found }) => {
        const place = placeOf(published.after, found);
        if (place === null || !found?.belowPublished) return text('dash');
        const { value, se } = found.belowPublished;
        return (
          <span className="stacked">
            <span>{text(`place.${place}`)}</span>
            <small>
              {text('belowPublished', { share: format.percent(value, 0), error: format.percent(se, 1) })}
            </small>
          </span>
        );
      },
    },
  ];
  return (
    <section
      className="card campaign-section estimates-card replay-card"
      aria-label={text('replay')}
      data-dimmed={simulated.dimmed}
    >
      <TableHead title={text('replay')} sheets={[replaySheet(rows, language, text)]} stamp={stamp} />
      <p className="small replay-doubt">{text('replayDoubt')}</p>
      <p className="faint small">{text('replayDescription')}</p>
      <DataTable caption={text('replay')} columns={columns} rows={rows} rowKey={({ target }) => target.id} />
    </section>
  );
}

interface SimulatedRangeProps {
  readonly target: CampaignTarget;
  readonly after: number;
  readonly found: TargetResult;
}

/** The simulated range with the published result across it. */
function SimulatedRange({ target, after, found }: SimulatedRangeProps) {
  const text = useText(messages);
  const { format } = useLook();
  const { p5, p25, p50, p75, p95 } = found.figure;
  if (!p5 || !p25 || !p50 || !p75 || !p95) return text('noFigure');
  const [least, most] = [Math.min(p5.value, after), Math.max(p95.value, after)];
  const pad = (most - least) * 0.06 || 1;
  const words = (value: number): string => figureWords(value, target, format, text);
  return (
    <div className="range-cell">
      <RangeMark
        p5={p5.value}
        p25={p25.value}
        p50={p50.value}
        p75={p75.value}
        p95={p95.value}
        from={least - pad}
        to={most + pad}
        mark={after}
      />
      <span>{`${words(p5.value)} – ${words(p95.value)}`}</span>
      <small>{text('noteMiddle', { value: words(p50.value) })}</small>
    </div>
  );
}
