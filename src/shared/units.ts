/**
 * Units are named, never guessed. Money at rest is integer fen; inside simulated paths it is float64 yuan
 * and rounded only at the edges.
 */
export type Fen = number;
/** Yuan, float64. */
export type Yuan = number;
/** A fraction per year: .0125 is 1.25 %. */
export type AnnualRate = number;
/** Months since the start of a plan, counted from 0. */
export type MonthIndex = number;
/** A day as `YYYY-MM-DD`, without time and time zone. */
export type PlainDate = string;

/** Rounds half away from zero, as banks do: 1.005 yuan is 101 fen, -1.005 is -101. */
export function yuanToFen(yuan: Yuan): Fen {
  const scaled = Math.abs(yuan) * 100;
  // A nudge of one part in 2^50 undoes the error of the binary fraction (1.005 * 100 = 100.49999…).
  const fen = Math.round(scaled + scaled * 2 ** -50);
  return yuan < 0 ? -fen : fen;
}

export function fenToYuan(fen: Fen): Yuan {
  return fen / 100;
}
