import { campaignModel } from '../../src/main/engine/campaign/campaignModel.ts';
import { mixModel } from '../../src/main/engine/portfolio/mix/mixModel.ts';
import { portfolioModel } from '../../src/main/engine/portfolio/portfolioModel.ts';

/** What the bench's workers can run. */
export const models = { mix: mixModel, portfolio: portfolioModel, campaign: campaignModel };
