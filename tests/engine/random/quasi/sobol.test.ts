import { expect, test } from 'vitest';
import { scrambledSobol, sobolWord } from '../../../../src/main/engine/random/quasi/scrambledSobol.ts';
import { sobolDirections } from '../../../../src/main/engine/random/quasi/sobolDirections.ts';

const coordinate = (dimension: number, point: number): number => {
  let word = 0;
  sobolDirections[dimension]!.forEach((v, j) => (word ^= (point >> j) & 1 ? v : 0));
  return (word >>> 0) * 2 ** -32;
};

const gray = (i: number): number => i ^ (i >> 1);

test('gives the published points', () => {
  // Joe and Kuo’s example: the first ten points in three dimensions, in the order of Gray’s code.
  const published = [
    [0, 0, 0],
    [0.5, 0.5, 0.5],
    [0.75, 0.25, 0.25],
    [0.25, 0.75, 0.75],
    [0.375, 0.375, 0.625],
    [0.875, 0.875, 0.125],
    [0.625, 0.125, 0.875],
    [0.125, 0.625, 0.375],
    [0.1875, 0.3125, 0.9375],
    [0.6875, 0.8125, 0.4375],
  ];
  const found = published.map((_point, i) => [0, 1, 2].map((dimension) => coordinate(dimension, gray(i))));
  expect(found).toEqual(published);
});

/** Multiplies polynomials over {0, 1} whose coefficients are bits, modulo one. */
function multiply(a: bigint, b: bigint, modulus: bigint, degree: number): bigint {
  let product = 0n;
  for (let i = 0; i <= degree; i += 1) if ((b >> BigInt(i)) & 1n) product ^= a << BigInt(i);
  for (let i = 2 * degree; i >= degree; i -= 1) {
    if ((product >> BigInt(i)) & 1n) product ^= modulus << BigInt(i - degree);
  }
  return product;
}

function power(exponent: number, modulus: bigint, degree: number): bigint {
  let [result, square] = [1n, degree === 1 ? 1n : 2n];
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = multiply(result, square, modulus, degree);
    square = multiply(square, square, modulus, degree);
  }
  return result;
}

test('uses primitive polynomials, each once, and odd first numbers below their power of two', async () => {
  const { directionNumbers } = await import('../../../../src/main/engine/random/quasi/directionNumbers.ts');
  const rows = directionNumbers
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(Number));
  expect(new Set(rows.map(([degree, inner]) => `${degree} ${inner}`)).size).toBe(rows.length);
  for (const [degree, inner, ...m] of rows) {
    expect(m.length).toBe(degree);
    expect(m.every((number, i) => number % 2 === 1 && number < 2 ** (i + 1))).toBe(true);
    const modulus = (1n << BigInt(degree!)) | (BigInt(inner!) << 1n) | 1n;
    const order = 2 ** degree! - 1;
    expect(power(order, modulus, degree!)).toBe(1n);
    const primes = [2, 3, 5, 7, 11, 31, 73, 127].filter((prime) => order % prime === 0 && prime < order);
    for (const prime of primes) expect(power(order / prime, modulus, degree!)).not.toBe(1n);
  }
});

test('every dimension, scrambled or not, puts one point of each 2^k into each of 2^k cells', () => {
  const scrambled = scrambledSobol(11, 3, sobolDirections.length);
  for (let dimension = 0; dimension < sobolDirections.length; dimension += 1) {
    for (const [first, count] of [
      [0, 256],
      [512, 512],
    ] as const) {
      const cells = (value: (point: number) => number): number =>
        new Set(Array.from({ length: count }, (_p, i) => Math.floor(value(first + i) * count))).size;
      expect(cells((point) => coordinate(dimension, point))).toBe(count);
      expect(cells((point) => (sobolWord(scrambled, dimension, point) >>> 0) * 2 ** -32)).toBe(count);
    }
  }
});

test('the first two dimensions are a net: every box of volume 2^-8 holds one of 256 points', () => {
  const scrambled = scrambledSobol(5, 0, 2);
  for (let bits = 0; bits <= 8; bits += 1) {
    const boxes = Array.from({ length: 256 }, (_point, i) => {
      const x = sobolWord(scrambled, 0, i) >>> 0;
      const y = sobolWord(scrambled, 1, i) >>> 0;
      return `${Math.floor(x / 2 ** (32 - bits))} ${Math.floor(y / 2 ** (24 + bits))}`;
    });
    expect(new Set(boxes).size).toBe(256);
  }
});

test('scramblings of other seeds and numbers differ', () => {
  const words = [scrambledSobol(1, 0, 5), scrambledSobol(1, 1, 5), scrambledSobol(2, 0, 5)].map((one) =>
    sobolWord(one, 4, 7),
  );
  expect(new Set(words).size).toBe(3);
});
