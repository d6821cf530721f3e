export {
  clear,
  exp2SeriesAddress,
  exp2TableAddress,
  normalTableAddress,
  reserve,
  singleExpm1SeriesAddress,
  singleNormalTableAddress,
} from './tables';
export { fillWords, setKey } from './random/threefry';
export { wordsToNormals } from './random/normals';
export { wordsToSingleNormals } from './random/singleNormals';
export { fillBetas } from './campaign/betas';
export { addScaled } from './plan/block';
export { addUpWeeks } from './campaign/addUpWeeks';
export { drawRow, prepareRates, splitRates } from './campaign/binomial';
export { carryRows } from './campaign/carry';
export { divideByHeads, sumLanes } from './campaign/record';
export { countAbove } from './campaign/money';
export { mixMonths, mixMonthsOf } from './plan/mix';
export { orderStatistics } from './stats/select';
export {
  addBundle,
  addInsurance,
  addMarketHolding,
  addMember,
  addNoticeDeposit,
  addOfferedAccount,
  addSettledAccount,
  addStructuredDeposit,
  addTerms,
  addTimeDeposit,
  beginBundles,
  beginMembers,
  beginPlan,
  beginTerms,
  copyPlan,
  finishPlan,
  pathsAtOnce,
  runPlan,
  setAdjustment,
  setCalendar,
  setDrawnPrices,
  setGoals,
  setLots,
  setOrders,
  setPreferences,
  setPrices,
  setRebalancing,
  setShortRate,
} from './plan/host';
export {
  addBootstrap,
  addFiltered,
  addLognormal,
  addQuasiLognormal,
  addRegimes,
  addStudentT,
  fillQuasiNormals,
  setQuasiNormals,
} from './plan/hostMarket';
export {
  beginCampaign,
  campaignHeads,
  campaignRows,
  finishCampaign,
  finishPaths,
  noneSeriesAddress,
  playWeek,
  reciprocalsAddress,
  resetCampaign,
  setAside,
  setEconomics,
  setLift,
  takeMoney,
} from './campaign/host';
