/** `powersOfTwo[n + 1022]` is 2^n for n from −1022 to 1023, exactly. */
export const powersOfTwo: Float64Array = Float64Array.from({ length: 2046 }, () => 1);
for (let n = 1; n <= 1023; n += 1) powersOfTwo[n + 1022] = powersOfTwo[n + 1021]! * 2;
for (let n = -1; n >= -1022; n -= 1) powersOfTwo[n + 1022] = powersOfTwo[n + 1023]! / 2;
