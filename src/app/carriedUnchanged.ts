import type { FigurePlace } from "../core/filling/recordFill";
import type { LastFigure } from "../core/filling/figureRecord";
import { readAmount } from "../core/text/amount";
import type { TextRange } from "../core/text/range";
import type { DocumentHost } from "../ports/documentHost";
import { readFigurePlaces } from "./figureNotes";

/** A figure that last year's report brought into this one, and that is as it was brought. */
export interface CarriedFigure {
  readonly range: TextRange;
  readonly last: LastFigure;
  readonly unit: string | null;
  /** `masked`: nothing was written there yet · `same`: last year's figure stands there again. */
  readonly standing: "masked" | "same";
}

/**
 * What a report that was made of last year's still owes to it, in document order: to be told before it is handed in.
 * Nothing where the document remembers no last year.
 */
export async function carriedUnchanged(host: DocumentHost): Promise<readonly CarriedFigure[]> {
  const found = await readFigurePlaces(host);
  return found.ok ? found.value.places.flatMap(carriedFigure) : [];
}

function carriedFigure({ figure, range, text }: FigurePlace): readonly CarriedFigure[] {
  const { last, before, unit } = figure;
  if (last === null) return [];
  if (text === before) return [{ range, last, unit, standing: "masked" }];
  return sameAmount(text, last.value) ? [{ range, last, unit, standing: "same" }] : [];
}

/** 12 and 十二 are one; words that are no number are compared as they are. */
function sameAmount(a: string, b: string): boolean {
  const [now, then] = [readAmount(a), readAmount(b)];
  return now === null || then === null ? a === b : now.amount.value === then.amount.value;
}
