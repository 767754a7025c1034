import { makeStyles } from "@fluentui/react-components";
import { usePanel } from "../panel/PanelContext";
import { DifferenceList } from "./DifferenceList";
import { FigureTools } from "./FigureTools";
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
      {ledger.kind === "loaded" ? (
        <LedgerSummary name={ledger.name} ledger={ledger.ledger} refused={ledger.refused} />
      ) : (
        <LedgerInput />
      )}
      <DifferenceList />
      {report !== null && (plan !== null || state.filled.length > 0) && (
        <ProposalList report={report} plan={plan ?? { proposals: [], open: [] }} />
      )}
      {report !== null && <FigureTools report={report} />}
    </div>
  );
}
