import { TRPCClientError } from '@trpc/client';
import { describeError, errorTexts, type ErrorCode, type ErrorReport } from '../../../shared/errors/index.ts';
import type { Language } from '../language/i18n.ts';

function isReport(value: unknown): value is ErrorReport {
  return (
    typeof value === 'object' && value !== null && 'code' in value && 'message' in value && 'remedy' in value
  );
}

/** Whatever was thrown, as a report: the program's own errors keep their code, all others are `api.internal`. */
export function toReport(error: unknown): ErrorReport {
  if (error instanceof TRPCClientError) {
    const data = error.data as { report?: unknown } | null | undefined;
    if (isReport(data?.report)) return data.report;
  }
  const reason = error instanceof Error ? error.message : String(error);
  return { code: 'api.internal', ...describeError('api.internal', { reason }, 'en'), values: { reason } };
}

/** The sentences of a report in the language of the screen; reports travel with their code and values. */
export function reportWords(report: ErrorReport, language: Language): { message: string; remedy: string } {
  return report.code in errorTexts
    ? describeError(report.code satisfies ErrorCode, report.values ?? {}, language)
    : { message: report.message, remedy: report.remedy };
}

/** True for an act that was given up on purpose: it is never shown as a failure. */
export function isAbort(error: unknown): boolean {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1) {
    if (cause.name === 'AbortError') return true;
  }
  return false;
}
