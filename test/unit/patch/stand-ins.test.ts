import { describe, expect, it } from 'vitest';
import { createStandIns } from '../../../src/patch/stand-ins.js';

describe('stand-ins', () => {
  it('are found again, with what they stand for', () => {
    const standIns = createStandIns('00042');
    const text = `a ${standIns.ofText(3, 0, 'first')} b ${standIns.ofText(3, 1, 'second')}, line ${standIns.ofLine(12, 99_999)}`;
    const found = standIns.find(text);
    expect(found.map(({ original }) => original)).toEqual([
      { kind: 'text', page: 3, number: 0 },
      { kind: 'text', page: 3, number: 1 },
      { kind: 'line', page: 12, line: 99_999 },
    ]);
    expect(found.map(({ start, end }) => text.slice(start, end)).join('')).not.toContain(' ');
    expect([standIns.textOf(3, 1), standIns.textOf(4, 0)]).toEqual(['second', '']);
    expect(standIns.isComplete()).toBe(true);
  });

  it('keep the order of lines, and are no lines themselves', () => {
    const standIns = createStandIns('99999');
    const [one, other] = [standIns.ofLine(99_999, 1), standIns.ofLine(99_999, 99_999)];
    expect(one < other && Number.isSafeInteger(other)).toBe(true);
    expect([standIns.lineOf(one), standIns.lineOf(other), standIns.lineOf(7)]).toEqual([1, 99_999, 7]);
  });

  it('of other runs stand for nothing', () => {
    const other = createStandIns('00001');
    expect(createStandIns('00002').find(`${other.ofText(0, 0, 'x')} ${other.ofLine(0, 1)}`)).toEqual([]);
  });

  it('say when a number is too high for them', () => {
    const standIns = createStandIns('00000');
    expect(standIns.ofLine(0, 100_000)).toBe(100_000);
    expect(standIns.isComplete()).toBe(false);
  });
});
