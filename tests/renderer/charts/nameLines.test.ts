import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf, nameWidth, shortName } from '../../../src/renderer/charts/nameLines.ts';

const longName = 'Neighbourhood branch events for customers close to retirement';

test('a Chinese sign is as wide as its type, a Latin letter about half', () => {
  expect(nameWidth('网点')).toBe(24);
  expect(nameWidth('SMS')).toBe(19.5);
});

test('a name that fits takes one line and is whole', () => {
  expect(linesOf(['网点', 'SMS'], 24)).toBe(1);
  expect(shortName('网点', 24, 1)).toBe('网点');
  expect(linesOf([], 24)).toBe(1);
});

test('sixty letters take three lines of 190 px, and are cut after two of 124', () => {
  expect(linesOf([longName], 190)).toBe(3);
  expect(shortName(longName, 124, 2)).toMatch(/^Neighbourhood branch .+…$/);
});

test('what is cut fits, begins like the name, and says that it is cut', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 120 }),
      fc.integer({ min: 40, max: 240 }),
      fc.integer({ min: 1, max: 3 }),
      (name, width, lines) => {
        const short = shortName(name, width, lines);
        expect(linesOf([short], width)).toBeLessThanOrEqual(lines);
        const isCut = short.endsWith('…') && name.startsWith(short.slice(0, -1));
        expect(short === name || isCut).toBe(true);
      },
    ),
  );
});
