/**
 * Makes one run of many requests: `run` begins when nobody has asked for `quietMilliseconds`, never overlaps with
 * itself or with what runs at `first`, and runs once more when somebody asks while either is running.
 * @param first when it fails, nothing runs any more
 */
export function coalesce(run: () => Promise<void>, quietMilliseconds: number, first: Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = true;
  let asked = false;

  const finish = () => {
    running = false;
    if (asked) wait();
  };
  const start = async () => {
    running = true;
    asked = false;
    await run();
    finish();
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void start(), quietMilliseconds);
  };
  void first.then(finish, () => {});
  return () => {
    asked = true;
    if (!running) wait();
  };
}
