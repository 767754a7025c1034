import type { Field, Segment } from "./bodyModel";
import { deepestField } from "./bodyModel";
import { isCalculated, noFields } from "./fieldCode";

/** Keeps track of the fields (域) that are open where the reader is; they begin and end anywhere in runs. */
export class FieldStack {
  /** Fields within fields, at the most so far; may pass `deepestField`, for a document that is to be refused. */
  depth = 0;
  private readonly fields: Field[] = [];

  get isEmpty(): boolean {
    return this.fields.length === 0;
  }

  /** `w:fldChar`. @param kept locked against updates */
  mark(type: string | null, kept: boolean): void {
    const field = this.fields.at(-1);
    if (type === "begin") {
      // Past the limit the document is refused: nothing is to be computed of so many.
      this.depth = Math.max(this.depth, this.fields.length + 1);
      if (this.fields.length < deepestField) this.fields.push({ inCode: true, ended: false, code: "", kept });
    } else if (type === "separate" && field) field.inCode = false;
    else if (type === "end" && field) {
      field.ended = true;
      this.fields.pop();
    }
  }

  /** The innermost field whose code is being read; null outside of one. */
  get inCode(): Field | null {
    const field = this.fields.at(-1);
    return field?.inCode === true ? field : null;
  }

  /** What a text that comes now stands in: a code, and the results that are calculated. */
  around(): Pick<Segment, "field" | "results"> {
    if (this.isEmpty) return { field: null, results: noFields };
    return {
      field: this.fields.findLast(({ inCode }) => inCode) ?? null,
      results: this.fields.filter(isCalculated),
    };
  }
}
