import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { coalesce } from '../../../src/cli/coalesce.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('makes one run of requests that follow each other closely', async () => {
  const run = vi.fn(async () => {});
  const request = coalesce(run, 100, Promise.resolve());
  for (let count = 0; count < 10; count++) {
    request();
    await vi.advanceTimersByTimeAsync(90);
  }
  expect(run).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(10);
  expect(run).toHaveBeenCalledTimes(1);
});

it('never overlaps, and runs once more when it was asked meanwhile', async () => {
  let running = 0;
  let most = 0;
  const run = vi.fn(async () => {
    running++;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    running--;
  });
  const request = coalesce(run, 100, Promise.resolve());
  request();
  await vi.advanceTimersByTimeAsync(500);
  for (let count = 0; count < 5; count++) request();
  await vi.advanceTimersByTimeAsync(5000);
  expect(run).toHaveBeenCalledTimes(2);
  expect(most).toBe(1);
});

it('waits for what runs first, and runs no more when that fails', async () => {
  const run = vi.fn(async () => {});
  const slow = new Promise<void>((resolve) => setTimeout(resolve, 1000));
  coalesce(run, 100, slow)();
  coalesce(run, 100, Promise.reject(new Error('no pages')))();
  await vi.advanceTimersByTimeAsync(1050);
  expect(run).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(5000);
  expect(run).toHaveBeenCalledTimes(1);
});
