/** The whole of intake that services see. */
export { type FileScan, type ReadControl, previewFile, problemReport, readFile } from './readFile.ts';
export type { IntakeContent, NavSeries } from './kinds/kind.ts';
