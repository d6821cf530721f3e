import { normalOfWord } from '../normalOfWord.ts';

/** The standard normal quantile of a uniform of `fillUniforms` or `UniformStream`, found through the word it was made of. */
export const normalOfUniform = (uniform: number): number => normalOfWord((uniform * 4294967296) | 0);
