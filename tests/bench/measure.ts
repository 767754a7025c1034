export interface Row {
  readonly name: string;
  readonly milliseconds: number;
}

/** Runs per measure: more for what is quick, so that the median is steady. */
const budget = 1500;

/** Median of several runs after one to warm up. */
export async function measure(name: string, work: () => unknown): Promise<Row> {
  await work();
  const times: number[] = [];
  const end = performance.now() + budget;
  while (times.length < 3 || (performance.now() < end && times.length < 200)) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return { name, milliseconds: median(times) };
}

/** @param most milliseconds to spend */
export function measureNow(name: string, work: () => unknown, most = budget): Row {
  work();
  const times: number[] = [];
  const end = performance.now() + most;
  while (times.length < 3 || (performance.now() < end && times.length < 200)) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  return { name, milliseconds: median(times) };
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
