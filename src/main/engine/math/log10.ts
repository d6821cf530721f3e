import { log } from './log.ts';

/** Decimal logarithm with the same digits on every machine. Error at most 2 units in the last place. */
export const log10 = (x: number): number => log(x) * Math.LOG10E;
