export { exp2SeriesAddress, exp2TableAddress, freeAddress, normalTableAddress } from './tables';
export { fillWords, setKey } from './philox';
export { wordsToNormals } from './normals';
export { mixMonth } from './mix';
export { orderStatistics, sum } from './select';
