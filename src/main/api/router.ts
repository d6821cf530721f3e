import { lazy } from '@trpc/server';
import { createCallerFactory, router } from './trpc.ts';

/** Everything a user can do, one router an area; each is loaded with its first call. */
export const appRouter = router({
  workspace: lazy(() => import('./areas/workspace.ts')),
  products: lazy(() => import('./areas/products.ts')),
  bundles: lazy(() => import('./areas/bundles.ts')),
  formulas: lazy(() => import('./areas/formulas.ts')),
  series: lazy(() => import('./areas/series.ts')),
  plans: lazy(() => import('./areas/plans.ts')),
  planVersions: lazy(() => import('./areas/planVersions.ts')),

  portfolio: lazy(() => import('./areas/portfolio.ts')),
  suggestion: lazy(() => import('./areas/suggestion.ts')),
  client: lazy(() => import('./areas/client.ts')),
  report: lazy(() => import('./areas/report.ts')),
  runs: lazy(() => import('./areas/runs.ts')),
  channels: lazy(() => import('./areas/channels.ts')),
  campaigns: lazy(() => import('./areas/campaigns.ts')),
  campaign: lazy(() => import('./areas/campaign.ts')),
  approvals: lazy(() => import('./areas/approvals.ts')),
  intake: lazy(() => import('./areas/intake.ts')),

  splits: lazy(() => import('./areas/splits.ts')),
});

/** The page imports this type and nothing else of main. */
export type AppRouter = typeof appRouter;

export const createCaller = createCallerFactory(appRouter);
