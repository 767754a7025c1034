/**
 * Places already taken by edits of a batch, on one line of offsets. Half-open intervals and points between
 * offsets; intervals that only touch, points on the border of an interval and equal points do not collide.
 */
export class OccupiedPlaces {
  /** Disjoint and sorted, so that a batch of thousands of edits is settled without comparing each with each. */
  private readonly intervals: { start: number; end: number }[] = [];
  private readonly points: number[] = [];

  /** Takes the place and returns true; leaves everything as it is and returns false when it is taken. */
  take(start: number, end: number): boolean {
    const index = firstIndex(this.intervals.length, (i) => this.endOf(i) > start);
    const next = this.intervals[index];
    if (next !== undefined && next.start < end) return false;
    const point = firstIndex(this.points.length, (i) => (this.points[i] ?? 0) > start);
    if (start === end) {
      this.points.splice(point, 0, start);
      return true;
    }
    const inside = this.points[point];
    if (inside !== undefined && inside < end) return false;
    this.intervals.splice(index, 0, { start, end });
    return true;
  }

  private endOf(index: number): number {
    return this.intervals[index]?.end ?? 0;
  }
}

/** The first of `count` indexes for which a condition holds that, once true, stays true; `count` when none. */
function firstIndex(count: number, holds: (index: number) => boolean): number {
  // Batches come in document order as a rule: look at the last place first.
  if (count === 0 || !holds(count - 1)) return count;
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
