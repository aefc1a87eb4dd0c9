import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Preloaded into a measured process: tells the one that measures it, through file descriptor 3, what it has used.
if (isMainThread) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeSync(3, JSON.stringify({ kibibytes: maxRSS, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 }));
  });
}
