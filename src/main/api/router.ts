import { bundlesRouter } from './areas/bundles.ts';
import { approvalsRouter } from './areas/approvals.ts';
import { campaignRouter } from './areas/campaign.ts';
import { campaignsRouter } from './areas/campaigns.ts';
import { clientRouter } from './areas/client.ts';
import { channelsRouter } from './areas/channels.ts';

import { formulasRouter } from './areas/formulas.ts';
import { intakeRouter } from './areas/intake.ts';
import { plansRouter } from './areas/plans.ts';

import { portfolioRouter } from './areas/portfolio.ts';
import { productsRouter } from './areas/products.ts';
import { reportRouter } from './areas/report.ts';
import { runsRouter } from './areas/runs.ts';
import { seriesRouter } from './areas/series.ts';
import { splitsRouter } from './areas/splits.ts';
import { suggestionRouter } from './areas/suggestion.ts';
import { planVersionsRouter } from './areas/planVersions.ts';
import { workspaceRouter } from './areas/workspace.ts';
import { createCallerFactory, router } from './trpc.ts';

/** Everything a user can do, one router an area. */
export const appRouter = router({
  workspace: workspaceRouter,
  products: productsRouter,
  bundles: bundlesRouter,
  formulas: formulasRouter,
  series: seriesRouter,
  plans: plansRouter,
  planVersions: planVersionsRouter,

  portfolio: portfolioRouter,
  suggestion: suggestionRouter,
  client: clientRouter,
  report: reportRouter,
  runs: runsRouter,
  channels: channelsRouter,
  campaigns: campaignsRouter,
  campaign: campaignRouter,
  approvals: approvalsRouter,
  intake: intakeRouter,

  splits: splitsRouter,
});

/** The page imports this type and nothing else of main. */
export type AppRouter = typeof appRouter;

export const createCaller = createCallerFactory(appRouter);
