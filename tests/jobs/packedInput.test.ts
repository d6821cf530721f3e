import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packInput, unpackInput } from '../../src/main/jobs/packedInput.ts';

describe('the input of a run, packed for its workers', () => {
  it('comes out as it went in, whatever it is made of', () => {
    const value = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withSparseArray: true,
      withNullPrototype: false,
    });
    fc.assert(
      fc.property(value, (input) => {
        expect(unpackInput(packInput(input))).toStrictEqual(structuredClone(input));
      }),
    );
  });

  it('keeps every bit of a number', () => {
    fc.assert(
      fc.property(fc.array(fc.double()), (numbers) => {
        const [plain, typed] = unpackInput(packInput([numbers, Float64Array.from(numbers)])) as [
          number[],
          Float64Array,
        ];
        expect([plain.every((x, i) => Object.is(x, numbers[i])), plain.length]).toEqual([
          true,
          numbers.length,
        ]);
        expect(typed).toEqual(Float64Array.from(numbers));
      }),
    );
  });

  it('is each worker’s own: what one writes, no other reads', () => {
    const packed = packInput({ months: Float64Array.of(1, 2, 3) });
    const [one, other] = [unpackInput(packed), unpackInput(packed)] as { months: Float64Array }[];
    one!.months[0] = 9;
    expect(other!.months[0]).toBe(1);
    expect((unpackInput(packed) as { months: Float64Array }).months[0]).toBe(1);
  });

  it('says at once where something cannot be sent', () => {
    expect(() => packInput({ act: () => 1 })).toThrow(/could not be cloned/);
  });
});
