import type { ErrorReport } from '../../shared/errors/index.ts';
import type { LabError } from '../../shared/errors/index.ts';

const mostDetails = 20;

/** An error for a terminal: its code and place, what happened and what to do in both languages, and its details. */
export function describeFailure(failure: LabError): string {
  const [zh, en]: [ErrorReport, ErrorReport] = [failure.report('zh'), failure.report('en')];
  const place = Object.entries(en.where ?? {})
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
  const details = (en.details ?? []).slice(0, mostDetails).map(({ where, message }) => {
    const at = [where?.row === undefined ? '' : `row ${where.row}`, where?.column ?? '']
      .filter(Boolean)
      .join(', ');
    return `  - ${at ? `${at}: ` : ''}${message}`;
  });
  const more = (en.details?.length ?? 0) - details.length;
  return [
    `${en.code}${place ? ` (${place})` : ''}`,
    `  ${en.message} ${en.remedy}`,
    `  ${zh.message}${zh.remedy}`,
    ...(failure.details.length > 1 || en.code === 'intake.rejected' ? details : []),
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ].join('\n');
}
