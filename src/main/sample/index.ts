export { sampleBank, sampleSeed } from './bank.ts';
export type { SampleSeries } from './market/sampleSeries.ts';
export { sampleWorkspace, type SampleChannelHistory, type SampleWorkspace } from './sampleWorkspace.ts';
