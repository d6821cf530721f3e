import { LabError } from '../../shared/errors/index.ts';
import type { Encoding } from '../../shared/intake.ts';

const chunkBytes = 65_536;

/** The text of a file piece by piece, without its byte-order mark. @throws TypeError at the first invalid byte */
export function* decode(bytes: Uint8Array, encoding: Encoding): Generator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let isFirst = true;
  for (let start = 0; start <= bytes.length; start += chunkBytes) {
    const end = start + chunkBytes;
    const text = decoder.decode(bytes.subarray(start, end), { stream: end <= bytes.length });
    if (text === '') continue;
    // The decoder itself drops the marks of UTF-8 and UTF-16, but not that of GB18030.
    yield isFirst && text.startsWith('\u{FEFF}') ? text.slice(1) : text;
    isFirst = false;
  }
}

function isValid(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    const pieces = decode(bytes, encoding);
    while (!pieces.next().done);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** What the byte-order mark at the start says, if there is one. */
function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  const starts = (...mark: number[]): boolean => mark.every((byte, i) => bytes[i] === byte);
  if (starts(0xef, 0xbb, 0xbf)) return 'utf-8';
  if (starts(0xff, 0xfe)) return 'utf-16le';
  if (starts(0xfe, 0xff)) return 'utf-16be';
  if (starts(0x84, 0x31, 0x95, 0x33)) return 'gb18030';
  return undefined;
}

/** UTF-16 without a mark: digits, commas and line ends leave a zero in every other byte; other text has no zeros. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | undefined {
  const head = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]! += 1;
  });
  const [even, odd] = zeros as [number, number];
  const enough = head.length / 10;
  if (odd > enough && odd > 20 * even) return 'utf-16le';
  return even > enough && even > 20 * odd ? 'utf-16be' : undefined;
}

/** Decodes in steps until the bytes are invalid or end: how far the good steps went, and the line reached. */
function walk(
  bytes: Uint8Array,
  encoding: Encoding,
  stepAt: (at: number) => number,
): { at: number; line: number } {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let [at, line] = [0, 1];
  try {
    while (at < bytes.length) {
      const end = at + stepAt(at);
      line += decoder.decode(bytes.subarray(at, end), { stream: true }).split('\n').length - 1;
      at = end;
    }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  return { at, line };
}

/** The line of the first invalid byte, counted from 1. */
function firstBadLine(bytes: Uint8Array, encoding: Encoding): number {
  // A decoder that failed cannot say where; the piece in which it fails is decoded anew, byte by byte.
  const failing = walk(bytes, encoding, () => chunkBytes).at;
  return walk(bytes, encoding, (at) => (at < failing ? chunkBytes : 1)).line;
}

/**
 * Byte-order mark, else the pattern of UTF-16, else strict UTF-8, else strict GB18030; or what the user chose, strictly.
 * @throws LabError intake.encoding with the first line that does not fit, intake.notText
 */
export function detectEncoding(bytes: Uint8Array, file: string, chosen: Encoding | undefined): Encoding {
  const certain = chosen ?? markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  const candidates: readonly Encoding[] = certain === undefined ? ['utf-8', 'gb18030'] : [certain];
  const found = candidates.find((encoding) => isValid(bytes, encoding));
  if (found !== undefined) {
    // A zero byte is valid UTF-8, but no table has one.
    const isBinary = !found.startsWith('utf-16') && bytes.includes(0);
    if (isBinary) throw new LabError('intake.notText', { file, format: 'binary' }, { where: { file } });
    return found;
  }
  // The later candidate is the one that was expected to fit: report where it fails.
  const expected = candidates.at(-1)!;
  const values = {
    file,
    line: firstBadLine(bytes, expected),
    encoding: candidates.join(' / ').toUpperCase(),
  };
  throw new LabError('intake.encoding', values, { where: { file, row: values.line } });
}
