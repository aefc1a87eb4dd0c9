import type { EnumerationMember } from '../page-model.js';

/**
 * Whether the numbers of members are bits that can be combined: every member has one, all are zero, a power of two, or a sum of
 * powers that are members, and they do not simply count.
 */
export function areFlags(members: readonly EnumerationMember[]): boolean {
  const values = members.map((member) => member.value);
  const numbers = values.filter(
    (value) => value !== undefined && Number.isSafeInteger(value) && value >= 0 && value <= 0x7fffffff,
  );
  if (numbers.length < 3 || numbers.length < values.length) return false;
  const sorted = [...new Set(numbers as number[])].sort((a, b) => a - b);
  const counts = sorted.every((value, index) => index === 0 || value === (sorted[index - 1] ?? 0) + 1);
  if (counts) return false;
  const bits = sorted.filter(isPowerOfTwo);
  const all = bits.reduce((sum, bit) => sum | bit, 0);
  return bits.length * 2 > sorted.length && sorted.every((value) => (value & ~all) === 0);
}

function isPowerOfTwo(value: number): boolean {
  return value > 0 && (value & (value - 1)) === 0;
}
