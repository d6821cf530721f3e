import { allocationModel } from './budget/allocate/allocationModel.ts';
import { challengeModel } from './budget/challenge/challengeModel.ts';
import { comparisonModel } from './budget/compare/comparisonModel.ts';
import { leversModel } from './campaign/levers/leversModel.ts';
import { driversModel } from './campaign/drivers/driversModel.ts';
import { ruleSearchModel } from './campaign/rules/search/ruleSearchModel.ts';
import { ruleWorthModel } from './campaign/rules/worth/ruleWorthModel.ts';
import { campaignModel } from './campaign/campaignModel.ts';
import { bankModel } from './portfolio/bank/bankModel.ts';
import { liquidityModel } from './portfolio/liquidity/liquidityModel.ts';
import { companionModel } from './portfolio/companion/companionModel.ts';
import { plansModel } from './portfolio/compare/plansModel.ts';
import { portfolioModel } from './portfolio/portfolioModel.ts';
import { linearSolver } from './portfolio/frontier/linearSolverSlot.ts';
import { suggestionModel } from './portfolio/suggestion/suggestionModel.ts';
import { wealthModel } from './portfolio/wealth/wealthModel.ts';
import { sensitivityModel } from './portfolio/sensitivity/sensitivityModel.ts';

/** Every computation that the worker pool can run, by name: one line a model. */
export const models = {
  portfolio: portfolioModel,
  plans: plansModel,
  liquidity: liquidityModel,
  sensitivity: sensitivityModel,
  wealth: wealthModel,
  bank: bankModel,
  companion: companionModel,
  suggestion: suggestionModel(linearSolver),
  campaign: campaignModel,
  comparison: comparisonModel,
  allocation: allocationModel,
  challenge: challengeModel,
  ruleSearch: ruleSearchModel,
  ruleWorth: ruleWorthModel,
  drivers: driversModel,
  levers: leversModel,
};
