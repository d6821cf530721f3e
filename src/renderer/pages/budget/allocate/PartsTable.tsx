import type { AllocatedPart, AllocationResult } from '../../../../shared/allocation.ts';
import type { CampaignScenario } from '../../../../shared/campaign.ts';
import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { DataTable, type DataColumn } from '../../../components/DataTable.tsx';
import { TableHead } from '../../campaign/TableHead.tsx';
import { Why } from '../../../components/Why.tsx';
import { messages } from '../messages.ts';
import { ShareMark } from './ShareMark.tsx';
import { objectiveWords, signedObjective } from './objectiveWords.ts';
import { usePartName } from './usePartName.ts';

export interface PartsTableProps {
  readonly result: AllocationResult;
  readonly scenario: CampaignScenario;
  readonly dataDate: string | null;
  readonly stamp: ExportStamp;
  readonly dimmed: boolean;
}

/** Part by part: money before and after, what holds it, what more would bring, and how far it may move. */
export function PartsTable({ result, scenario, dataDate, stamp, dimmed }: PartsTableProps) {
  const text = useText(messages);
  const format = useFormat();
  const partName = usePartName(scenario);
  const { total, objective } = result;
  const share = (money: number): string => (total > 0 ? format.percent(money / total, 1) : '');
  const most = Math.max(
    0.05,
    ...result.parts.flatMap(({ range, shares, best }) => [shares.p95, best / (total || 1), range.high]),
  );
  const nextWords = (part: AllocatedPart) => {
    const value = signedObjective(part.next, objective, format);
    return (
      <Why
        explanation={{
          name: text('nextOf', { part: partName(part.id) }),
          value,
          definition: text('nextDefinition'),
          formula: text('nextFormula'),
          inputs: [
            { label: text('bestMoney'), value: format.money(part.best) },
            {
              label: text('lastTitle'),
              value: part.last === null ? '–' : objectiveWords(part.last, objective, format),
            },
            {
              label: text('slopeTitle'),
              value: part.slope === null ? text('hold.step') : objectiveWords(part.slope, objective, format),
            },
            { label: text('objective'), value: text(`objective.${objective}`) },
          ],
          seed: result.seed,
          engineVersion: result.engineVersion,
          source: text('allocateSource'),
          dataDate: dataDate ?? undefined,
        }}
      >
        {value}
      </Why>
    );
  };
  const columns: readonly DataColumn<AllocatedPart>[] = [
    {
      key: 'name',
      title: text('part'),
      render: ({ id, hold }) => (
        <span className="stacked">
          <span>{partName(id)}</span>
          {hold === 'free' ? null : <small className="hold-tag">{text(`hold.${hold}`)}</small>}
        </span>
      ),
    },
    {
      key: 'start',
      title: text('todayMoney'),
      numeric: true,
      render: ({ start }) => (
        <span className="stacked">
          <span>{format.money(start)}</span>
          <small>{share(start)}</small>
        </span>
      ),
    },
    {
      key: 'best',
      title: text('bestMoney'),
      numeric: true,
      render: ({ best, start }) => (
        <span className="stacked">
          <strong>{format.money(best)}</strong>
          <small>
            {share(best)} · {format.signedMoney(best - start)}
          </small>
        </span>
      ),
    },
    {
      key: 'next',
      title: text('nextTitle'),
      numeric: true,
      render: (part) => (
        <span className="stacked">
          <span>{nextWords(part)}</span>
          {part.last === null ? null : (
            <small>{text('lastWords', { value: objectiveWords(part.last, objective, format) })}</small>
          )}
        </span>
      ),
    },
    {
      key: 'range',
      title: text('rangeTitle'),
      numeric: true,
      render: ({ range }) => `${format.percent(range.low, 0)} – ${format.percent(range.high, 0)}`,
    },
    {
      key: 'shares',
      title: text('sharesTitle'),
      render: ({ shares, best }) => (
        <div className="range-cell">
          <ShareMark shares={shares} best={total > 0 ? best / total : 0} to={most} />
          <small>{`${format.percent(shares.p5, 0)} – ${format.percent(shares.p95, 0)}`}</small>
        </div>
      ),
    },
  ];
  const sheet = {
    name: text('partsTitle'),
    columns: [
      text('part'),
      text('todayMoney'),
      text('bestMoney'),
      text('change'),
      text('todayShare'),
      text('bestShare'),
      text('holdTitle'),
      text('nextTitle'),
      text('lastTitle'),
      text('slopeTitle'),
      ...(['min', 'max'] as const).map((end) => `${text('rangeTitle')} ${end}`),
      ...(['p5', 'p50', 'p95'] as const).map((percentile) => `${text('sharesTitle')} ${percentile}`),
    ],
    rows: result.parts.map(({ id, start, best, hold, next, last, slope, range, shares }) => [
      partName(id),
      start,
      best,
      best - start,
      ...[start, best].map((money) => (total > 0 ? money / total : 0)),
      text(`hold.${hold}`),
      next,
      last,
      slope,
      range.low,
      range.high,
      shares.p5,
      shares.p50,
      shares.p95,
    ]),
  };
  return (
    <section className="card campaign-section" aria-label={text('partsTitle')} data-dimmed={dimmed}>
      <TableHead title={text('partsTitle')} sheets={[sheet]} stamp={stamp} />
      <p className="faint small">{text('partsDescription')}</p>
      <DataTable caption={text('partsTitle')} columns={columns} rows={result.parts} rowKey={({ id }) => id} />
    </section>
  );
}
