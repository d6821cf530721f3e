/** By how much the campaign under the rates of one draw misses what is asked; 0 or less where it is reached. */
export type Miss = (money: readonly number[], draw: number) => number;
