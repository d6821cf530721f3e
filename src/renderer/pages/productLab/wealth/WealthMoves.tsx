import { Segmented } from 'antd';
import { riskLevels } from '../../../../shared/suitability.ts';
import {
  wealthAxes,
  type WealthAxis,
  type WealthCheck,
  type WealthMove,
} from '../../../../shared/wealthCheck.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { DataTable } from '../../../components/DataTable.tsx';
import { NumberField } from '../../../components/NumberField.tsx';
import { TableHead } from '../../../components/TableHead.tsx';
import { messages } from './wealthMessages.ts';

interface Asked {
  readonly step: number;
  readonly level: number;
}

export interface WealthMovesProps {
  readonly result: WealthCheck;
  readonly stamp: ExportStamp;
  readonly asked: Asked;
  readonly onChange: (change: Partial<Asked>) => void;
  readonly dimmed: boolean;
}

/** What the same new money does to each score, put into each thing in turn; what helps the weakest first. */
export function WealthMoves({ result, stamp, asked, onChange, dimmed }: WealthMovesProps) {
  const text = useText(messages);
  const { format, language } = useLook();
  const { scores, moves } = result;
  const weakest = wealthAxes.reduce((low, axis) => (scores[axis] < scores[low] ? axis : low));
  const sorted = moves.toSorted((a, b) => b.change[weakest] - a.change[weakest]);
  const change = (axis: WealthAxis) => (move: WealthMove) => {
    const shown = format.number(move.change[axis], 1);
    return move.change[axis] > 0 && /[1-9]/.test(shown) ? `+${shown}` : shown;
  };
  const sheet = {
    name: text('movesTable'),
    columns: [text('into'), ...wealthAxes.map((axis) => text(axis))],
    rows: sorted.map((move) => [move.name[language], ...wealthAxes.map((axis) => move.change[axis])]),
  };
  return (
    <section className="card lab-section" aria-label={text('moves')} data-dimmed={dimmed}>
      <TableHead title={text('moves')} sheets={[sheet]} stamp={stamp}>
        <p className="chart-card-description">{text('movesDescription')}</p>
      </TableHead>
      <div className="wealth-controls">
        <span>
          {text('step')}
          <NumberField
            label={text('step')}
            value={asked.step}
            min={100}
            max={1e8}
            step={1000}
            digits={0}
            unit={text('yuan')}
            amount
            onCommit={(step) => onChange({ step })}
          />
        </span>
        <span>
          <span id="wealth-level">{text('level')}</span>
          <Segmented<number>
            aria-labelledby="wealth-level"
            size="small"
            value={asked.level}
            onChange={(level) => onChange({ level })}
            options={riskLevels.map((level) => ({ value: level, label: text('levelName', { level }) }))}
          />
        </span>
      </div>
      <DataTable<WealthMove>
        caption={text('movesTable')}
        rows={sorted}
        rowKey={({ name }, i) => `${name.en}${i}`}
        maxHeight="24rem"
        columns={[
          {
            key: 'into',
            title: text('into'),
            render: ({ name, held }) => (
              <>
                {name[language]} {held ? <span className="faint small">{text('held')}</span> : null}
              </>
            ),
          },
          ...wealthAxes.map((axis) => ({
            key: axis,
            title: text(axis),
            numeric: true,
            render: change(axis),
          })),
        ]}
      />
    </section>
  );
}
