import { useEffect, useState } from "react";
import { checkLayout } from "../../app/layout";
import type { LayoutReport } from "../../app/layout";
import type { CompareOptions } from "../../core/layout/compareLayout";
import type { LayoutProfile } from "../../core/layout/profile";
import type { Result } from "../../core/result";
import type { DocumentLayout } from "../../ports/documentLayout";
import type { HostError } from "../../ports/documentHost";

/** Paragraphs to look at, half-open. */
export type LayoutSpan = NonNullable<CompareOptions["within"]>;

/**
 * What differs in the document as it stands; read anew with every reading of the text. Null until it is known.
 * @param reading changes whenever the document has been read
 * @param within null = the whole document
 */
export function useLayoutReport(
  layout: DocumentLayout | undefined,
  profile: LayoutProfile,
  reading: unknown,
  within: LayoutSpan | null,
): Result<LayoutReport, HostError> | null {
  const [report, setReport] = useState<Result<LayoutReport, HostError> | null>(null);
  const from = within?.from ?? -1;
  const to = within?.to ?? -1;
  useEffect(() => {
    if (layout === undefined) return;
    const asked = { still: true };
    void checkLayout(layout, profile, { within: from < 0 ? null : { from, to } }).then((found) => {
      if (asked.still) setReport(found);
    });
    return () => {
      asked.still = false;
    };
  }, [layout, profile, reading, from, to]);
  return report;
}
