import { useText } from '../../../app/language/useText.ts';
import { NumberField } from '../../../components/NumberField.tsx';
import { BandTable, type BandRow } from './BandTable.tsx';
import { TermLine } from './FigureLine.tsx';
import type { PartProps } from './PartProps.ts';
import { runsOf, scheduleOf, type ScheduleRun } from './runs.ts';
import { messages } from './termMessages.ts';

const mostYears = 60;

const runOf = ({ from = 1, rate = 0 }: BandRow): ScheduleRun => ({ from, rate });

/** Yearly payments to the client, by runs of equal ones. */
export function ScheduleFields({ terms, onChange }: PartProps<'insurance'>) {
  const text = useText(messages);
  const { schedule } = terms;
  const runs = runsOf(schedule);
  return (
    <>
      <TermLine title={text('schedule.years')}>
        <NumberField
          label={text('schedule.years')}
          value={schedule.length}
          min={1}
          max={mostYears}
          step={1}
          integer
          unit={text('years')}
          onCommit={(years) =>
            onChange(text('stepValue', { field: text('schedule.years'), value: years }), {
              ...terms,
              schedule: scheduleOf(runs, years),
            })
          }
        />
      </TermLine>
      <BandTable
        field="schedule"
        first={1}
        fewest={1}
        columns={[
          { key: 'from', unit: 'years', max: schedule.length, start: 2 },
          { key: 'rate', unit: 'share', max: 10, start: 0.02 },
        ]}
        rows={runs.map(({ from, rate }) => ({ from, rate }))}
        onChange={(step, rows) =>
          onChange(step, { ...terms, schedule: scheduleOf(rows.map(runOf), schedule.length) })
        }
      />
    </>
  );
}
