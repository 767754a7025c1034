import { useEffect, useState } from "react";
import { checkLayout } from "../../app/layout";
import type { LayoutReport } from "../../app/layout";
import type { LayoutProfile } from "../../core/layout/profile";
import type { Result } from "../../core/result";
import type { DocumentLayout } from "../../ports/documentLayout";
import type { HostError } from "../../ports/documentHost";

/**
 * What differs in the document as it stands; read anew with every reading of the text. Null until it is known.
 * @param reading changes whenever the document has been read
 */
export function useLayoutReport(
  layout: DocumentLayout | undefined,
  profile: LayoutProfile,
  reading: unknown,
): Result<LayoutReport, HostError> | null {
  const [report, setReport] = useState<Result<LayoutReport, HostError> | null>(null);
  useEffect(() => {
    if (layout === undefined) return;
    const asked = { still: true };
    void checkLayout(layout, profile).then((found) => {
      if (asked.still) setReport(found);
    });
    return () => {
      asked.still = false;
    };
  }, [layout, profile, reading]);
  return report;
}
