import { TRPCError } from '@trpc/server';
import { z, ZodError } from 'zod';
import { inBoth } from '../../shared/errors/inBoth.ts';
import { LabError } from '../../shared/errors/index.ts';
import type { ErrorReport } from '../../shared/errors/index.ts';

const chinese = z.locales.zhCN().localeError;
const english = z.locales.en().localeError;

/** What schemas refuse is said in both languages, from the first request on: a page shows its own. */
z.config({ localeError: (issue) => inBoth(wordsOf(chinese(issue)), wordsOf(english(issue))) });

function wordsOf(answer: ReturnType<typeof english>): string {
  return (typeof answer === 'string' ? answer : answer?.message) ?? '';
}

/**
 * What is told of any error: its code, where it lies and what to do; never a stack.
 * Errors without a code are bugs: they become `api.internal` with their message.
 */
export function toReport(error: unknown): ErrorReport {
  return toLabError(error).report();
}

export function toLabError(error: unknown): LabError {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1) {
    if (cause instanceof LabError) return cause;
    if (cause instanceof ZodError) return inputError(cause);
  }
  if (error instanceof TRPCError && error.code !== 'INTERNAL_SERVER_ERROR') {
    return new LabError('api.input', { field: 'request', reason: error.message }, { cause: error });
  }
  return new LabError('api.internal', { reason: messageOf(error) }, { cause: error });
}

/** A schema's complaints: the first one, and all of them as details. */
export function inputError(error: ZodError): LabError {
  const issues = error.issues.map((issue) => ({
    field: issue.path.map(String).join('.') || '(input)',
    reason: issue.message,
  }));
  const first = issues[0] ?? { field: '(input)', reason: error.message };
  const details = issues.map((values) =>
    new LabError('api.input', values, { where: { field: values.field } }).report(),
  );
  return new LabError('api.input', first, { where: { field: first.field }, details, cause: error });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
