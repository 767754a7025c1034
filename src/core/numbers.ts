const SMALLEST = 16;

/** Whole numbers one behind another that grow, without an object of each. */
export class Numbers {
  private kept = new Int32Array(SMALLEST);
  private count = 0;

  get length(): number {
    return this.count;
  }

  push(value: number): void {
    if (this.count === this.kept.length) {
      const wider = new Int32Array(this.count * 2);
      wider.set(this.kept);
      this.kept = wider;
    }
    this.kept[this.count] = value;
    this.count += 1;
  }

  /** 0 where there is none. */
  at(index: number): number {
    return this.kept[index] ?? 0;
  }

  set(index: number, value: number): void {
    this.kept[index] = value;
  }
}
