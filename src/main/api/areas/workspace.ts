import { settings } from '../../../shared/settings.ts';
import { procedure, router } from '../trpc.ts';

export const workspaceRouter = router({
  info: procedure.query(({ ctx }) => ctx.services.workspace.info()),
  settings: procedure.query(({ ctx }) => ctx.services.workspace.settings()),
  saveSettings: procedure
    .input(settings)
    .mutation(({ ctx, input }) => ctx.services.workspace.saveSettings(input)),
  restoreSample: procedure.mutation(({ ctx }) => ctx.services.workspace.restoreSample()),
  doctor: procedure.query(({ ctx }) => ctx.services.workspace.doctor()),
});
