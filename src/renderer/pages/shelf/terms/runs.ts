/** Years with the same payment, from the year `from` (counted from 1) on. */
export interface ScheduleRun {
  readonly from: number;
  readonly rate: number;
}

/** A schedule of yearly payments as runs of equal ones. */
export function runsOf(schedule: readonly number[]): ScheduleRun[] {
  return schedule.flatMap((rate, year) =>
    year > 0 && schedule[year - 1] === rate ? [] : [{ from: year + 1, rate }],
  );
}

/** The yearly payments of runs that rise by year and begin with the first one; the last one lasts to the end. */
export function scheduleOf(runs: readonly ScheduleRun[], years: number): number[] {
  return Array.from(
    { length: years },
    (_year, index) => runs.findLast(({ from }) => from <= index + 1)?.rate ?? 0,
  );
}
