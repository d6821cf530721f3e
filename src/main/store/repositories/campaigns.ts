import {
  type CampaignScenarioInput,
  type SavedCampaign,
  campaignScenario,
} from '../../../shared/campaign.ts';
import type { Clock } from '../clock.ts';
import type { Connection } from '../connection.ts';
import { documentTable } from '../documentTable.ts';
import { type SavedItems, savedItems } from './savedItems.ts';

export type CampaignRepository = SavedItems<CampaignScenarioInput, SavedCampaign>;

export function campaignRepository(connection: Connection, clock: Clock): CampaignRepository {
  return savedItems(
    documentTable(connection, clock, { table: 'campaign', schema: campaignScenario }),
    ({ id, synthetic, createdAt, updatedAt, content }) => ({
      id,
      scenario: content,
      synthetic,
      createdAt,
      updatedAt,
    }),
  );
}
