/**
 * Makes one run of many requests: `run` begins when nobody has asked for `quietMilliseconds`, never overlaps with
 * itself, and runs once more when somebody asks while it is running.
 */
export function coalesce(run: () => Promise<void>, quietMilliseconds: number): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let asked = false;

  const start = async () => {
    running = true;
    asked = false;
    await run();
    running = false;
    if (asked) wait();
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void start(), quietMilliseconds);
  };
  return () => {
    asked = true;
    if (!running) wait();
  };
}
