import type { ResponseKind, ResponseOf } from '../../../../shared/campaign.ts';

/** What effective buying brings. */
export type Response = (effective: number) => number;

/** One family of response curves. */
export interface ResponseEngine<Kind extends ResponseKind> {
  readonly kind: Kind;
  /** The curve of a channel: rising, 0 at 0, nowhere above `capacity`. */
  bind(curve: ResponseOf<Kind>, capacity: number): Response;
}
