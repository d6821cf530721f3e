import { allocationModel } from './budget/allocate/allocationModel.ts';
import { comparisonModel } from './budget/compare/comparisonModel.ts';
import { campaignModel } from './campaign/campaignModel.ts';
import { portfolioModel } from './portfolio/portfolioModel.ts';

/** Every computation that the worker pool can run, by name: one line a model. */
export const models = {
  portfolio: portfolioModel,
  campaign: campaignModel,
  comparison: comparisonModel,
  allocation: allocationModel,
};
