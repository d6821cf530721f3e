import { z } from 'zod';
import { procedure, router } from '../trpc.ts';

export const backupsRouter = router({
  list: procedure.query(({ ctx }) => ctx.services.backups.list()),
  /** The damaged file that was set aside, while it is not decided what takes its place. */
  rescue: procedure.query(({ ctx }) => ctx.services.backups.rescue()),
  declineRescue: procedure.mutation(({ ctx }) => ctx.services.backups.declineRescue()),
  create: procedure.mutation(({ ctx }) => ctx.services.backups.create()),
  /** Puts a backup in the place of the file; the file as it was is backed up first. */
  restore: procedure
    .input(z.strictObject({ name: z.string().min(1).max(300) }))
    .mutation(({ ctx, input }) => ctx.restoreBackup(input.name)),
});
