import { loadedInput } from '../loadedInput.ts';
import { procedure, router } from '../trpc.ts';

export const workspaceRouter = router({
  info: procedure.query(({ ctx }) => ctx.services.workspace.info()),
  settings: procedure.query(({ ctx }) => ctx.services.workspace.settings()),
  saveSettings: procedure
    .input(loadedInput(async () => (await import('../../../shared/settings.ts')).settings))
    .mutation(({ ctx, input }) => ctx.services.workspace.saveSettings(input)),
  restoreSample: procedure.mutation(({ ctx }) => ctx.services.workspace.restoreSample()),
  doctor: procedure.query(({ ctx }) => ctx.services.workspace.doctor()),
});
