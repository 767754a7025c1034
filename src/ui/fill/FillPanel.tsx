import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { usePanel, usePanelActions } from "../panel/PanelContext";
import type { LedgerPart, LedgerState } from "../panel/panelState";
import { DifferenceList } from "./DifferenceList";
import { useFigureStrings } from "./figureStrings";
import { FigureTools } from "./FigureTools";
import { LedgerChips } from "./LedgerChips";
import { LedgerInput } from "./LedgerInput";
import { LedgerSummary } from "./LedgerSummary";
import { ProposalList } from "./ProposalList";

const useStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto", overscrollBehavior: "contain" },
});

/** 填: bring a ledger, see what was understood of it, decide figure by figure. Nothing is written unasked. */
export function FillPanel() {
  const styles = useStyles();
  const { state } = usePanel();
  const { ledger, report, plan } = state;
  return (
    <div className={styles.scroll}>
      {ledger.kind === "loaded" ? <LedgersAtHand ledgers={ledger} /> : <LedgerInput />}
      <DifferenceList />
      {report !== null && (plan !== null || state.filled.length > 0) && (
        <ProposalList report={report} plan={plan ?? { proposals: [], open: [] }} />
      )}
      {report !== null && <FigureTools report={report} />}
    </div>
  );
}

type Loaded = Extract<LedgerState, { readonly kind: "loaded" }>;

function LedgersAtHand({ ledgers }: { readonly ledgers: Loaded }) {
  const { panel } = usePanelActions();
  const { listMark } = useFigureStrings();
  const { parts, ledger, refused, coming } = ledgers;
  const names = parts.flatMap(({ name }) => (name === "" ? [] : [name])).join(listMark);
  const [addingTo, setAddingTo] = useState<readonly LedgerPart[] | null>(null);
  // Once it has come beside the others, its field has done its work.
  const adding = addingTo === parts || coming != null;
  const onAdd = (): void => {
    // What did not come was seen: the field closes.
    if (coming?.kind === "failed") panel.stopLedger();
    setAddingTo(adding ? null : parts);
  };
  return (
    <>
      <LedgerChips parts={parts} adding={adding} onAdd={onAdd} />
      {adding && <LedgerInput focused={addingTo === parts} />}
      <LedgerSummary name={names} ledger={ledger} refused={refused} />
    </>
  );
}
