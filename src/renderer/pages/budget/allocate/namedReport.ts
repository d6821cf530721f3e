import type { ErrorReport } from '../../../../shared/errors/index.ts';

/** The report with parts of a split by their names; the engine knows only their ids. */
export function namedReport(report: ErrorReport, name: (part: string) => string): ErrorReport {
  const parts = report.values?.['parts'];
  if (typeof parts !== 'string') return report;
  return { ...report, values: { ...report.values, parts: parts.split(', ').map(name).join(', ') } };
}
