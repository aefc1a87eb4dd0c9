import { expect, it } from 'vitest';
import { createVoteCounter, decideByMajority, decideByPrecedence } from '../../../src/link/votes.js';

const order = ['sentence', 'table', 'payload'] as const;

it('lets the first source of the order decide, and keeps who disagrees', () => {
  const votes = [
    { source: 'payload', answer: 'b' },
    { source: 'table', answer: 'a' },
  ] as const;
  expect(decideByPrecedence(votes, order, Object.is)).toEqual({ answer: 'a', source: 'table', against: [votes[0]] });
});

it('lets the majority decide against the first source', () => {
  const votes = [
    { source: 'sentence', answer: true },
    { source: 'table', answer: false },
    { source: 'payload', answer: false },
  ] as const;
  expect(decideByMajority(votes, order)).toEqual({ answer: false, source: 'table', against: [votes[0]] });
});

it('gives a tie to the first source', () => {
  const votes = [
    { source: 'payload', answer: false },
    { source: 'sentence', answer: true },
  ] as const;
  expect(decideByMajority(votes, order)?.answer).toBe(true);
});

it('decides nothing without votes', () => {
  expect(decideByMajority([], order)).toBeUndefined();
  expect(decideByPrecedence([], order, Object.is)).toBeUndefined();
});

it('counts decisions by question and source', () => {
  const counter = createVoteCounter();
  counter.count('base', 'sentence');
  counter.count('base', 'sentence');
  counter.count('base', 'rows');
  expect(counter.total()).toEqual({ base: { sentence: 2, rows: 1 } });
});
