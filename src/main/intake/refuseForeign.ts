import { LabError } from '../../shared/errors/index.ts';

const sizeLimit = 200 * 2 ** 20;

/** Files that people mistake for CSV, by their first bytes. */
const signatures: readonly {
  readonly bytes: readonly number[];
  readonly format: string;
  readonly packed: boolean;
}[] = [
  { bytes: [0x1f, 0x8b], format: 'gzip', packed: true },
  { bytes: [0x42, 0x5a, 0x68], format: 'bzip2', packed: true },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], format: 'xz', packed: true },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], format: 'zstd', packed: true },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], format: '7z', packed: true },
  { bytes: [0x52, 0x61, 0x72, 0x21], format: 'RAR', packed: true },
  { bytes: [0x50, 0x4b, 0x03, 0x04], format: 'ZIP/XLSX', packed: false },
  { bytes: [0x50, 0x4b, 0x05, 0x06], format: 'ZIP', packed: false },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], format: 'XLS/DOC', packed: false },
  { bytes: [0x25, 0x50, 0x44, 0x46], format: 'PDF', packed: false },
  { bytes: [0x89, 0x50, 0x4e, 0x47], format: 'PNG', packed: false },
  { bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], format: 'SQLite', packed: false },
];

/**
 * Turns away what cannot be a text file before anything is decoded.
 * @throws LabError intake.empty, intake.tooLarge, intake.compressed, intake.notText
 */
export function refuseForeign(bytes: Uint8Array, file: string): void {
  if (bytes.length === 0) throw new LabError('intake.empty', { file }, { where: { file } });
  if (bytes.length > sizeLimit) {
    const [size, limit] = [Math.ceil(bytes.length / 2 ** 20), sizeLimit / 2 ** 20];
    throw new LabError('intake.tooLarge', { file, size, limit }, { where: { file } });
  }
  const match = signatures.find((signature) => signature.bytes.every((byte, i) => bytes[i] === byte));
  if (!match) return;
  const code = match.packed ? 'intake.compressed' : 'intake.notText';
  throw new LabError(code, { file, format: match.format }, { where: { file } });
}
