import { lazy } from '@trpc/server';
import { workspaceRouter } from './areas/workspace.ts';
import { createCallerFactory, router } from './trpc.ts';

/** Everything a user can do, one router an area; each is loaded with its first call, but for what the page asks first. */
const areas = {
  backups: () => import('./areas/backups.ts'),
  products: () => import('./areas/products.ts'),
  bundles: () => import('./areas/bundles.ts'),
  formulas: () => import('./areas/formulas.ts'),
  series: () => import('./areas/series.ts'),
  plans: () => import('./areas/plans.ts'),
  planVersions: () => import('./areas/planVersions.ts'),
  campaignVersions: () => import('./areas/campaignVersions.ts'),
  drafts: () => import('./areas/drafts.ts'),
  portfolio: () => import('./areas/portfolio.ts'),
  suggestion: () => import('./areas/suggestion.ts'),
  client: () => import('./areas/client.ts'),
  report: () => import('./areas/report.ts'),
  runs: () => import('./areas/runs.ts'),
  channels: () => import('./areas/channels.ts'),
  campaigns: () => import('./areas/campaigns.ts'),
  campaign: () => import('./areas/campaign.ts'),
  approvals: () => import('./areas/approvals.ts'),
  intake: () => import('./areas/intake.ts'),
  splits: () => import('./areas/splits.ts'),
};

export const appRouter = router({
  workspace: workspaceRouter,
  backups: lazy(areas.backups),
  products: lazy(areas.products),
  bundles: lazy(areas.bundles),
  formulas: lazy(areas.formulas),
  series: lazy(areas.series),
  plans: lazy(areas.plans),
  planVersions: lazy(areas.planVersions),
  campaignVersions: lazy(areas.campaignVersions),
  drafts: lazy(areas.drafts),
  portfolio: lazy(areas.portfolio),
  suggestion: lazy(areas.suggestion),
  client: lazy(areas.client),
  report: lazy(areas.report),
  runs: lazy(areas.runs),
  channels: lazy(areas.channels),
  campaigns: lazy(areas.campaigns),
  campaign: lazy(areas.campaign),
  approvals: lazy(areas.approvals),
  intake: lazy(areas.intake),
  splits: lazy(areas.splits),
});

/** Loads all areas, so that nobody's first call has to. */
export async function loadAreas(): Promise<void> {
  await Promise.all(Object.values(areas).map((load) => load()));
}

/** The page imports this type and nothing else of main. */
export type AppRouter = typeof appRouter;

export const createCaller = createCallerFactory(appRouter);
