/** The uniform number in (0, 1) of a 32-bit word: the middle of its cell, so neither 0 nor 1 ever comes. */
export const uniformOfWord = (word: number): number => ((word >>> 0) + 0.5) * 2 ** -32;
