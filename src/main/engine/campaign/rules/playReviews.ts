import type { ReviewRule } from '../../../../shared/reviewRule.ts';
import type { BlockModel } from '../../parallel.ts';
import { blockWidth } from '../block/playBlock.ts';
import type { CampaignInput } from '../input.ts';
import { playReview, reviewFigures } from './playReview.ts';

/** A campaign that is played under several reviews, and with how many paths each. */
type ReviewedInput = CampaignInput & { readonly request: { readonly paths: number } };
type Reviews = readonly (readonly ReviewRule[])[];
type Played<Input> = Pick<BlockModel<Input, unknown>, 'paths' | 'pathsIn' | 'phases'>;

/** Numbers in the rows of so many reviews: [review][figure][path]. */
export const reviewRows = (reviews: Reviews, { request }: ReviewedInput): number =>
  reviews.length * reviewFigures.length * request.paths;

/** How a model plays every one of its reviews, all on the same random numbers, into `rows`: a block of paths is played under each in turn. */
export function playReviews<Input extends ReviewedInput>(
  reviewsOf: (input: Input) => Reviews,
): Played<Input> {
  return {
    paths: ({ request }) => request.paths,
    pathsIn: (input, blocks) =>
      Math.min(input.request.paths, Math.floor(blocks / reviewsOf(input).length) * blockWidth),
    phases: [
      {
        name: 'simulate',
        weight: 1,
        blocks: (input) => Math.ceil(input.request.paths / blockWidth) * reviewsOf(input).length,
        run(input, buffers, block) {
          const reviews = reviewsOf(input);
          const { paths } = input.request;
          const variant = block % reviews.length;
          const from = Math.floor(block / reviews.length) * blockWidth;
          const some = { from, to: Math.min(paths, from + blockWidth), paths };
          const rows = buffers['rows'] as Float64Array;
          playReview(input, reviews[variant]!, some, rows, variant * reviewFigures.length * paths);
        },
      },
    ],
  };
}
