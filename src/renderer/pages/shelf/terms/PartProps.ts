import type { ProductKind, TermsOf } from '../../../../shared/product.ts';
import type { SeriesInfo } from '../../../../shared/series.ts';

/** What an editor of some terms gets. */
export interface PartProps<Kind extends ProductKind> {
  readonly terms: TermsOf<Kind>;
  readonly series: readonly SeriesInfo[];
  /** @param step what the change is called in the list of undo */
  readonly onChange: (step: string, terms: TermsOf<Kind>) => void;
}
