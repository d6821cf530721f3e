export interface ShareMarkProps {
  /** Percentiles of the best share over draws. */
  readonly shares: { readonly p5: number; readonly p50: number; readonly p95: number };
  readonly best: number;
  /** End of the scale, the same for all rows. */
  readonly to: number;
}

/** Where the best share lies over draws of the unknown rates, and at the mean rates. For the eye only. */
export function ShareMark({ shares: { p5, p50, p95 }, best, to }: ShareMarkProps) {
  const place = (share: number): string => `${Math.min(100, (share / to) * 100)}%`;
  return (
    <span className="range-mark" aria-hidden="true">
      <span
        className="range-mark-half"
        style={{ left: place(p5), width: `${Math.max(0.5, (Math.min(p95, to) - p5) * (100 / to))}%` }}
      />
      <span className="range-mark-middle" style={{ left: place(p50) }} />
      <span className="range-mark-limit" style={{ left: place(best) }} />
    </span>
  );
}
