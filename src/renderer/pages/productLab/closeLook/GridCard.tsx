import { Select } from 'antd';
import { useMemo } from 'react';
import type { GridFactors, SensitivityFactor } from '../../../../shared/sensitivity.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { ChartCard } from '../../../charts/ChartCard.tsx';
import { closeLookMessages } from '../../../charts/closeLookMessages.ts';
import { sensitivityGrid } from '../../../charts/sensitivityGrid.ts';
import { messages } from './closeLookMessages.ts';
import { factorWords } from './factorWords.ts';
import { besideItself } from './popupPlace.ts';
import type { SensitivityCardProps } from './TornadoCard.tsx';

interface GridCardProps extends SensitivityCardProps {
  readonly grid: GridFactors;
  readonly onGrid: (grid: GridFactors) => void;
}

/** Two assumptions together, as a heat map. */
export function GridCard({ result, plan, outcome, stamp, dimmed, grid, onGrid }: GridCardProps) {
  const text = useText(messages);
  const chartText = useText(closeLookMessages);
  const look = useLook();
  const { format } = look;
  const spec = useMemo(() => {
    const { rows, columns, cases } = result.grid;
    const words = (factor: SensitivityFactor, one: (typeof cases)[number][number]): string =>
      factorWords(factor, one, plan, format, text);
    return sensitivityGrid(
      {
        outcome: outcome.name,
        rowName: text(`factor.${rows}`),
        columnName: text(`factor.${columns}`),
        rows: cases.map((row) => words(rows, row[0]!)),
        columns: cases[0]!.map((one) => words(columns, one)),
        values: cases.map((row) => row.map((one) => outcome.of(one)?.value.value ?? null)),
        base: outcome.of(result.base)?.value.value ?? 0,
        unit: outcome.unit,
      },
      look,
      chartText,
    );
  }, [result, plan, outcome, look, format, text, chartText]);
  const choose = (axis: keyof GridFactors, other: keyof GridFactors) => (
    <Select<SensitivityFactor>
      aria-label={text(axis)}
      size="small"
      value={grid[axis]}
      options={result.tornado.map(({ factor }) => ({
        value: factor,
        label: text(`factor.${factor}`),
        disabled: factor === grid[other],
      }))}
      getPopupContainer={besideItself}
      popupMatchSelectWidth={false}
      onChange={(factor) => onGrid({ ...grid, [axis]: factor })}
    />
  );
  return (
    <ChartCard
      title={text('gridTitle')}
      description={text('gridDescription')}
      spec={spec}
      stamp={stamp}
      height={19}
      dimmed={dimmed}
      controls={
        <span className="close-look-line">
          {choose('rows', 'columns')}
          <span aria-hidden="true">×</span>
          {choose('columns', 'rows')}
        </span>
      }
    />
  );
}
