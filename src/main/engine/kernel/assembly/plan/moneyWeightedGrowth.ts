import { expBoth } from '../math/exp';
import { both, least, most, where } from '../math/both';
import { log } from '../math/log';
import { rowSize } from './block';

const lastStep: f64 = 1e-8;
const mostSteps: i32 = 200;

/**
 * Monthly growth factor of two paths at which the payments in grow to the end value; see the twin's function.
 * @param contributions by month, [months] doubles
 * @param withdrawn payments out by boundary, rows, at the pair of paths; 0 where there are none
 */
export function moneyWeightedGrowth(
  months: i32,
  contributions: usize,
  withdrawn: usize,
  end: v128,
  guess: v128,
  wanted: v128,
): v128 {
  let low = both(0);
  let high = both(Infinity);
  let x = guess;
  let found = guess;
  let open = wanted;
  for (let step = 0; step < mostSteps && v128.any_true(open); step++) {
    let value = both(0);
    let slope = both(0);
    for (let k = 0; k <= months; k++) {
      slope = f64x2.add(f64x2.mul(slope, x), value);
      value = f64x2.add(f64x2.mul(value, x), flowOf(k, months, contributions, withdrawn));
    }
    const below = f64x2.lt(value, end);
    low = v128.bitselect(x, low, below);
    high = v128.bitselect(high, x, below);
    const usable = v128.and(
      f64x2.gt(end, both(0)),
      v128.and(f64x2.gt(value, both(0)), f64x2.gt(slope, both(0))),
    );
    const safe = v128.bitselect(f64x2.div(end, value), both(1), usable);
    const newtonStep = f64x2.div(f64x2.mul(log(safe), value), f64x2.mul(slope, x));
    const move = v128.bitselect(newtonStep, both(NaN), usable);
    const done = v128.and(open, f64x2.lt(f64x2.abs(move), both(lastStep)));
    found = v128.bitselect(f64x2.mul(x, f64x2.add(both(1), move)), found, done);
    open = v128.andnot(open, done);
    // Lanes that are done or have no usable step must not disturb the exponential.
    const tame = least(most(where(v128.and(usable, open), move), both(-700)), both(700));
    const newton = f64x2.mul(x, expBoth(tame));
    const inside = v128.and(
      v128.and(f64x2.gt(newton, low), f64x2.lt(newton, high)),
      v128.and(usable, f64x2.eq(tame, move)),
    );
    const unbounded = f64x2.eq(high, both(Infinity));
    const outside = v128.bitselect(
      f64x2.mul(both(2), x),
      f64x2.div(f64x2.add(low, high), both(2)),
      unbounded,
    );
    x = v128.bitselect(newton, outside, inside);
  }
  return v128.bitselect(x, found, open);
}

@inline
function flowOf(k: i32, months: i32, contributions: usize, withdrawn: usize): v128 {
  const paid = both(k < months ? load<f64>(contributions + (<usize>k << 3)) : 0);
  return withdrawn === 0 ? paid : f64x2.sub(paid, v128.load(withdrawn + <usize>k * rowSize));
}
