import type { DoctorReport } from './doctor.ts';
import type { Repositories } from './repositories/index.ts';
import type { StoreFile } from './storeFile.ts';

/** One open file: a repository per aggregate, and what concerns the file as a whole. */
export interface Store extends Repositories, Omit<StoreFile, keyof Repositories> {
  /** Reads the whole file and checks it. */
  readonly doctor: () => DoctorReport;
}
