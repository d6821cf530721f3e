import { portfolioModel } from './portfolio/portfolioModel.ts';

/** Every computation that the worker pool can run, by name: one line a model. */
export const models = {
  portfolio: portfolioModel,
};
