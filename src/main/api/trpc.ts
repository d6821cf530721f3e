import { initTRPC } from '@trpc/server';
import type { FileContext } from '../services/openFile.ts';
import { toReport } from './report.ts';

/** What every procedure works with. */
export type ApiContext = FileContext;

/** Every error leaves with its report; the message of the wire is the report's, and a stack never leaves. */
const t = initTRPC.context<ApiContext>().create({
  isDev: false,
  errorFormatter({ shape, error }) {
    const report = toReport(error);
    const { code, httpStatus, path } = shape.data;
    return { ...shape, message: report.message, data: { code, httpStatus, path, report } };
  },
});

export const { router, procedure, createCallerFactory } = t;
