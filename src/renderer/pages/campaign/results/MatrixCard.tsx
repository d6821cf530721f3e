import { Segmented, Select } from 'antd';
import { useMemo, useState } from 'react';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { campaignMessages } from '../../../charts/campaignMessages.ts';
import { ChartCard } from '../../../charts/ChartCard.tsx';
import { heatGridChart, heatGridHeight } from '../../../charts/heatGrid.ts';
import { messages } from '../messages.ts';
import { thinCell, valueMatrix, type MatrixHeads } from './matrices.ts';
import type { Simulated } from './Simulated.ts';

const everything = '';
const choices: readonly MatrixHeads[] = ['customers', 'kept', 'rate'];

/** Who comes through which channel, for all products or one of them; thin cells are hatched. */
export function MatrixCard({ result, work, stamp, dimmed }: Simulated) {
  const text = useText(messages);
  const chartText = useText(campaignMessages);
  const look = useLook();
  const { format, language } = look;
  const [heads, setHeads] = useState<MatrixHeads>('customers');
  const [asked, setAsked] = useState(everything);
  const { products } = work.scenario;
  const product = products.some(({ id }) => id === asked) ? asked : everything;
  const spec = useMemo(() => {
    const cells = valueMatrix(result, work.scenario, heads, product === everything ? null : product);
    const show = (value: number): string =>
      heads === 'rate' ? format.percent(value, 1) : format.number(value, value < 10 ? 1 : 0);
    const values = cells.flat().flatMap(({ value }) => (value === null ? [] : [value]));
    const outcome = text(`matrixHeads.${heads}`);
    return heatGridChart(
      {
        outcome,
        rowName: text('channel'),
        columnName: text('segment'),
        rows: result.channels.map(({ name }) => name[language]),
        columns: result.segments.map(({ name }) => name[language]),
        cells,
        show,
        signed: false,
        thinWords: text('thinCell', { thin: thinCell }),
        spoken: chartText('heatSpoken', {
          outcome,
          rows: text('channel'),
          columns: text('segment'),
          low: show(Math.min(...values, Infinity)),
          high: show(Math.max(...values, 0)),
        }),
      },
      look,
    );
  }, [result, work.scenario, heads, product, format, language, look, text, chartText]);
  return (
    <ChartCard
      title={text('matrixTitle')}
      description={text('matrixDescription', { thin: thinCell })}
      spec={spec}
      stamp={stamp}
      height={heatGridHeight(
        result.channels.length,
        result.segments.map(({ name }) => name[language]),
      )}
      dimmed={dimmed}
      controls={
        <>
          <Segmented
            size="small"
            aria-label={text('matrixHeads')}
            value={heads}
            onChange={setHeads}
            options={choices.map((value) => ({ value, label: text(`matrixHeads.${value}`) }))}
          />
          <Select
            size="small"
            className="cost-select"
            aria-label={text('matrixProduct')}
            value={product}
            onChange={setAsked}
            options={[
              { value: everything, label: text('allProducts') },
              ...products.map(({ id, name }) => ({ value: id, label: name[language] })),
            ]}
          />
        </>
      }
    />
  );
}
