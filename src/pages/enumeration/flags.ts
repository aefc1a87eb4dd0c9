import type { EnumerationMember } from '../declarations.js';

const LARGEST = 0x40000000;

/**
 * Whether the numbers of members are bits that can be combined: every member has a number, each is zero, a power of two, or
 * all the powers together, and they do not simply count.
 */
export function areFlags(members: readonly EnumerationMember[]): boolean {
  const numbers = members.map((member) => member.value ?? -1);
  const bits = new Set(numbers.filter((value) => value > 0 && value <= LARGEST && (value & (value - 1)) === 0));
  const all = [...bits].reduce((sum, bit) => sum | bit, 0);
  return all >= 4 && numbers.every((value) => value === 0 || value === all || bits.has(value));
}
