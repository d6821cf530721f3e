import { models } from '../engine/models.ts';
import type { Pool } from '../jobs/pool.ts';
import { openStore } from '../store/openStore.ts';
import { approvalsService } from './campaign/approvals.ts';
import { boardsService } from './campaign/boards.ts';
import { bundlesService } from './bundles.ts';
import { campaignService } from './campaign/index.ts';
import { studiesService } from './campaign/studies.ts';
import { channelsService } from './channels.ts';
import { clientService } from './client.ts';
import type { ServiceContext } from './context.ts';
import { formulasService } from './formula/index.ts';
import { intakeService } from './incoming/index.ts';
import { lazyPool } from './lazyPool.ts';
import { closeLookService } from './portfolio/closeLook.ts';
import { plansService } from './portfolio/comparePlans.ts';
import { portfolioService } from './portfolio/index.ts';
import { suggestionService } from './portfolio/suggestion.ts';
import { productsService } from './products.ts';
import { createActiveRuns } from './running/activeRuns.ts';
import { runsService } from './runs.ts';
import { warmUpSoon } from './running/warmUp.ts';
import { restoreSample, isUntouched } from './sample.ts';
import { savedItemsService } from './savedItems.ts';
import { seriesService } from './series.ts';
import { createSeriesGrowth } from './seriesGrowth.ts';
import { workbookService } from './workbook/index.ts';
import { workspaceService } from './workspace.ts';

export interface ServicesOptions {
  /** The SQLite file; made where there is none. */
  readonly databaseFile: string;
  readonly readOnly?: boolean;
  /** Whether a new file gets the sample workspace; it does unless this is false. */
  readonly sample?: boolean;
  /** Whether the workers start soon rather than with the first run. */
  readonly warm?: boolean;
  /** Workers; one per processor core where it is left out. */
  readonly threads?: number;
  /** The worker's file in a bundle; the source itself where it is left out. */
  readonly workerFile?: URL;
  readonly memoryLimit?: number;
  /** Workers that several files share, in place of own ones; whoever started them ends them. */
  readonly pool?: Pool<typeof models>;
  readonly clock?: () => Date;
  /** Hears the share done of the runs going on, or null when the last one ends. */
  readonly onActivity?: (fraction: number | null) => void;
}

/** Every use case of the program over one open file. */
export type Services = ReturnType<typeof createServices>;

export function createServices(options: ServicesOptions) {
  const clock = options.clock ?? (() => new Date());
  const store = openStore(options.databaseFile, { clock, readOnly: options.readOnly ?? false });
  const workerFile = options.workerFile ?? new URL('../jobs/worker.ts', import.meta.url);
  const { threads, memoryLimit } = options;
  const poolOptions = {
    workerFile,
    ...(threads === undefined ? {} : { threads }),
    ...(memoryLimit === undefined ? {} : { memoryLimit }),
  };
  const pool = options.pool ?? lazyPool(models, poolOptions);
  const active = createActiveRuns(options.onActivity);
  const growth = createSeriesGrowth(store);
  const context: ServiceContext = { store, pool, active, growth, clock };
  if (options.sample !== false && isUntouched(store)) restoreSample(store);
  const warming = options.pool || options.warm === false ? undefined : warmUpSoon(context);
  const portfolio = portfolioService(context);
  const closeLook = closeLookService(context);
  return {
    workspace: workspaceService(context),
    workbook: workbookService(context),
    products: productsService(store),
    bundles: bundlesService(store),
    formulas: formulasService(),
    series: seriesService(context),
    plans: savedItemsService(store.plans, ({ plan }) => plan.name),

    portfolio,
    client: clientService(context, portfolio, closeLook),
    comparison: plansService(context),
    suggestion: suggestionService(context),
    closeLook,
    runs: runsService(context),
    channels: channelsService(store),
    campaigns: savedItemsService(store.campaigns, ({ scenario }) => scenario.name),
    boards: boardsService(store),
    approvals: approvalsService(context),
    campaign: campaignService(context),
    studies: studiesService(context),
    intake: intakeService(context),
    planVersions: store.planVersions,
    splits: savedItemsService(store.splits, ({ split }) => split.name),
    async close(): Promise<void> {
      warming?.();
      if (!options.pool) await pool.close();
      store.close();
    },
  };
}
