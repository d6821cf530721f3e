import {
  campaignState,
  type CampaignState,
  type CampaignStateInput,
} from '../../../shared/campaignVersion.ts';
import { plan, type Plan, type PlanInput } from '../../../shared/plan.ts';
import type { StoreFile } from '../storeFile.ts';
import { type ApprovalRepository, approvalRepository } from './approvals.ts';
import { type AuditRepository, auditRepository } from './audit.ts';
import { type BoardRepository, boardRepository } from './boards.ts';
import { type BundleRepository, bundleRepository } from './bundles.ts';
import { type CampaignRepository, campaignRepository } from './campaigns.ts';
import { type ChannelRepository, channelRepository } from './channels.ts';
import { type DraftRepository, draftRepository } from './drafts.ts';
import type { FactRepository } from './facts.ts';
import { type ImportRepository, importRepository } from './imports.ts';
import { type PlanRepository, planRepository } from './plans.ts';
import { type ProductRepository, productRepository } from './products.ts';
import { type RunRepository, runRepository } from './runs.ts';
import { type SeriesRepository, seriesRepository } from './series.ts';
import { type SettingsRepository, settingsRepository } from './settings.ts';
import { type SplitRepository, splitRepository } from './splits.ts';
import { type VersionRepository, versionRepository } from './versions.ts';

/** One repository per aggregate. */
export interface Repositories {
  readonly products: ProductRepository;
  readonly bundles: BundleRepository;
  readonly series: SeriesRepository;
  readonly plans: PlanRepository;
  readonly planVersions: VersionRepository<PlanInput, Plan>;
  readonly campaignVersions: VersionRepository<CampaignStateInput, CampaignState>;
  readonly channels: ChannelRepository;
  readonly campaigns: CampaignRepository;
  readonly splits: SplitRepository;
  readonly boards: BoardRepository;
  readonly approvals: ApprovalRepository;
  readonly runs: RunRepository;
  readonly settings: SettingsRepository;
  readonly imports: ImportRepository;
  readonly audit: AuditRepository;
  readonly facts: FactRepository;
  readonly drafts: DraftRepository;
}

export function createRepositories({ ground, facts }: StoreFile): Repositories {
  const { connection, clock, trail } = ground;
  const audit = auditRepository(connection, clock, trail);
  return {
    products: productRepository(connection, clock),
    bundles: bundleRepository(connection, clock),
    series: seriesRepository(connection),
    plans: planRepository(connection, clock),
    planVersions: versionRepository(connection, clock, { kind: 'plan', schema: plan }),
    campaignVersions: versionRepository(connection, clock, { kind: 'campaign', schema: campaignState }),
    channels: channelRepository(connection),
    campaigns: campaignRepository(connection, clock),
    splits: splitRepository(connection, clock),
    boards: boardRepository(connection, clock),
    approvals: approvalRepository(connection, clock, audit),
    runs: runRepository(connection),
    settings: settingsRepository(connection, clock),
    imports: importRepository(connection, clock),
    audit,
    facts,
    drafts: draftRepository(connection, clock),
  };
}
