import { z } from 'zod';
import { approvalRequest } from '../../../shared/approval.ts';
import { procedure, router } from '../trpc.ts';

const byNumber = z.strictObject({ number: z.number().int().positive() });

export const approvalsRouter = router({
  /** Newest first; each says whether it still is what was written. */
  list: procedure.query(({ ctx }) => ctx.services.approvals.list()),
  get: procedure.input(byNumber).query(({ ctx, input }) => ctx.services.approvals.get(input.number)),
  /** Runs a split in full and keeps it with its numbers for good. */
  approve: procedure
    .input(approvalRequest)
    .mutation(({ ctx, input, signal }) => ctx.services.approvals.approve(input, signal)),
  /** Runs the frozen inputs again and compares every digit. */
  rerun: procedure
    .input(byNumber)
    .query(({ ctx, input, signal }) => ctx.services.approvals.rerun(input.number, signal)),
});
