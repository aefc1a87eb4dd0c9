/**
 * How long work takes, in milliseconds of CPU time: what else the machine does makes no difference. Limits are far above what
 * the work needs; they catch what takes quadratic time.
 */
export function cpuTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
