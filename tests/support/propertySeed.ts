import fc from 'fast-check';

/**
 * Property tests draw the same cases in every run, so that a commit passes or fails wherever it is tried. `PROPERTY_SEED`
 * looks for others: any whole number, or `random`.
 */
const asked = process.env['PROPERTY_SEED'] ?? '20260701';

if (asked !== 'random') fc.configureGlobal({ seed: Number(asked) });
