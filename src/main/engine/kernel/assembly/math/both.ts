/** The same number in both lanes. */
@inline
export function both(x: f64): v128 {
  return f64x2.splat(x);
}

/** x where the mask is set, else 0. */
@inline
export function where(mask: v128, x: v128): v128 {
  return v128.and(mask, x);
}

/** `Math.min` of finite numbers. */
@inline
export function least(a: v128, b: v128): v128 {
  return f64x2.pmin(a, b);
}

/** `Math.max` of finite numbers. */
@inline
export function most(a: v128, b: v128): v128 {
  return f64x2.pmax(a, b);
}
