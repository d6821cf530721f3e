import type { Encoding } from '../../src/shared/intake.ts';

/** Bytes of every character that GB18030 writes with two; made once, by asking the decoder. */
let twoBytes: Map<string, readonly [number, number]> | undefined;

function gbTable(): Map<string, readonly [number, number]> {
  if (twoBytes) return twoBytes;
  twoBytes = new Map();
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if (trail !== 0x7f && text.length === 1 && text !== '\uFFFD') twoBytes.set(text, [lead, trail]);
    }
  }
  return twoBytes;
}

/** The four bytes of a character beyond the basic plane: a plain count from 90 30 81 30. Source: GB 18030-2005. */
function fourBytes(character: string): number[] {
  const index = character.codePointAt(0)! - 0x1_0000;
  if (index < 0) throw new RangeError(`no two-byte form of ${character}`);
  return [
    0x90 + Math.floor(index / 12_600),
    0x30 + (Math.floor(index / 1260) % 10),
    0x81 + (Math.floor(index / 10) % 126),
    0x30 + (index % 10),
  ];
}

function encodeGb18030(text: string): Uint8Array {
  const table = gbTable();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code < 0x80) bytes.push(code);
    else bytes.push(...(table.get(character) ?? fourBytes(character)));
  }
  return Uint8Array.from(bytes);
}

const marks: Readonly<Record<Encoding, readonly number[]>> = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
  gb18030: [0x84, 0x31, 0x95, 0x33],
};

/** Text as bytes; written here for tests, since the platform only encodes UTF-8. */
export function encodeText(text: string, encoding: Encoding, withMark = false): Uint8Array {
  const plain = (): Uint8Array => {
    if (encoding === 'utf-8') return new TextEncoder().encode(text);
    if (encoding === 'gb18030') return encodeGb18030(text);
    const bytes = Buffer.from(text, 'utf16le');
    return encoding === 'utf-16be' ? bytes.swap16() : bytes;
  };
  return Uint8Array.from([...(withMark ? marks[encoding] : []), ...plain()]);
}
