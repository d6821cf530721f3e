import { documents } from './10-documents.ts';
import { series } from './20-series.ts';
import { channels } from './30-channels.ts';
import { runs } from './40-runs.ts';
import { records } from './50-records.ts';
import { bundles } from './60-bundles.ts';
import { boards } from './70-boards.ts';
import { approvals } from './80-approvals.ts';
import { versions } from './90-versions.ts';
import { trail } from './100-trail.ts';
import { versionNotes } from './130-version-notes.ts';
import { drafts } from './140-drafts.ts';
import type { Migration } from './migration.ts';

/** All steps in their order. A new step is a new file and a line here. */
export const migrations: readonly Migration[] = [
  documents,
  series,
  channels,
  runs,
  records,
  bundles,
  boards,
  approvals,
  versions,
  trail,
  versionNotes,
  drafts,
];
