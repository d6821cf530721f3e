export { clear, exp2SeriesAddress, exp2TableAddress, normalTableAddress, reserve } from './tables';
export { fillWords, setKey } from './random/philox';
export { wordsToNormals } from './random/normals';
export { mixMonth } from './plan/mix';
export { orderStatistics, sum } from './stats/select';
export {
  addBootstrap,
  addGiven,
  addInsurance,
  addLognormal,
  addMarketHolding,
  addSettledAccount,
  addStructuredDeposit,
  addTimeDeposit,
  beginPlan,
  finishPlan,
  pathsAtOnce,
  planGoals,
  planMeasures,
  planValues,
  runPlan,
  setCalendar,
  setGoals,
  setRebalancing,
  setShortRate,
} from './plan/host';
