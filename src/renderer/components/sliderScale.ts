/** How the places of a slider stand for values. Places are counted from 0; values between two places are kept. */
export interface SliderScale {
  readonly last: number;
  readonly toValue: (place: number) => number;
  /** May be a fraction, for a value that was typed. */
  readonly toPlace: (value: number) => number;
}

/** Evenly spaced values. */
export function linearScale(min: number, max: number, step: number): SliderScale {
  const last = Math.round((max - min) / step);
  const digits = Math.max(0, -Math.floor(Math.log10(step)) + 2);
  return {
    last,
    toValue: (place) => (place >= last ? max : Number((min + place * step).toFixed(digits))),
    toPlace: (value) => Math.min(Math.max((value - min) / step, 0), last),
  };
}

/** Given values, in rising order. */
export function listScale(values: readonly number[]): SliderScale {
  const last = values.length - 1;
  return {
    last,
    toValue: (place) => values[Math.min(Math.max(Math.round(place), 0), last)]!,
    toPlace: (value) => {
      const above = values.findIndex((candidate) => candidate >= value);
      if (above <= 0) return above === 0 ? 0 : last;
      const low = values[above - 1]!;
      return above - 1 + (value - low) / (values[above]! - low);
    },
  };
}

/** 0, then round sums from `smallest` to `largest`, about thirty in each decade, for amounts of any size. */
export function amountScale(smallest: number, largest: number): SliderScale {
  const values = [0];
  for (let decade = smallest; decade < largest; decade *= 10) {
    for (const [from, to, step] of [
      [10, 20, 1],
      [20, 50, 2],
      [50, 100, 5],
    ] as const) {
      for (let tenths = from; tenths < to; tenths += step) values.push((decade * tenths) / 10);
    }
  }
  return listScale([...values.filter((value) => value < largest), largest]);
}
