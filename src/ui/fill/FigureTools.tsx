import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { planCarriedEdits, planCarry, rememberCarried } from "../../app/carryForward";
import type { CheckReport } from "../../app/checkDocument";
import { collectEvidence, evidenceSheet, evidenceWorkbook } from "../../app/evidence";
import type { Evidence } from "../../core/filling/evidenceTable";
import type { CarryPlan, CarryRemark } from "../../core/writing/carryForward";
import { usePanel } from "../panel/PanelContext";
import type { PanelWithServices } from "../panel/PanelContext";
import type { Paper } from "../services";
import { fileName } from "./fileName";
import { useFigureStrings } from "./figureStrings";
import { MaskTool } from "./MaskTool";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
  },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  place: {
    display: "block",
    width: "100%",
    padding: "2px 0",
    border: 0,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

type Tool = "carry" | "mask";

/** What is done with the figures of a report as a whole: their evidence, next year's draft, a copy to be shared. */
export function FigureTools({ report }: { readonly report: CheckReport }) {
  const styles = useStyles();
  const words = useFigureStrings();
  const { services, state } = usePanel();
  const [tool, setTool] = useState<Tool | null>(null);
  const toggle = (wanted: Tool): void => setTool((now) => (now === wanted ? null : wanted));
  const { paper } = services;
  const busy = state.busy !== null;
  return (
    <section className={styles.root} aria-label={words.more}>
      <div className={styles.row}>
        {paper !== undefined && <EvidenceButtons report={report} paper={paper} />}
        <Button size="small" aria-expanded={tool === "carry"} disabled={busy} onClick={() => toggle("carry")}>
          {words.carry}
        </Button>
        {paper !== undefined && (
          <Button size="small" aria-expanded={tool === "mask"} disabled={busy} onClick={() => toggle("mask")}>
            {words.mask}
          </Button>
        )}
      </div>
      {tool === "carry" && <CarryTool report={report} />}
      {tool === "mask" && <MaskTool report={report} />}
    </section>
  );
}

const noCounts = { missing: 0, gaps: 0, errors: 0, warnings: 0, advice: 0, ignored: 0 };

function EvidenceButtons({ report, paper }: { readonly report: CheckReport; readonly paper: Paper }) {
  const words = useFigureStrings();
  const { services, state } = usePanel();
  const { ledger } = state;
  const name = paper.documentName();
  const evidence = async (): Promise<readonly Evidence[] | null> => {
    const atHand = ledger.kind === "loaded" ? { ledger: ledger.ledger, name: ledger.name } : null;
    const collected = await collectEvidence(services.host, report, atHand);
    return collected.ok ? collected.value : null;
  };
  const hand = (kind: "xlsx" | "docx", bytes: Uint8Array): void =>
    paper.download(fileName(name, words.evidence, kind), bytes);
  const writeXlsx = async (): Promise<void> => {
    const found = await evidence();
    if (found !== null) hand("xlsx", await paper.workbook(evidenceWorkbook(report, found)));
  };
  const writeDocx = async (): Promise<void> => {
    const found = await evidence();
    if (found === null) return;
    hand("docx", paper.sheetDocx({ ...evidenceSheet(report, found, name), counts: noCounts }));
  };
  return (
    <>
      <Button size="small" onClick={() => void writeXlsx()}>
        {words.evidenceXlsx}
      </Button>
      <Button size="small" onClick={() => void writeDocx()}>
        {words.evidenceDocx}
      </Button>
    </>
  );
}

function CarryTool({ report }: { readonly report: CheckReport }) {
  const styles = useStyles();
  const words = useFigureStrings();
  const found = usePanel();
  const [remarks, setRemarks] = useState<readonly CarryRemark[] | null>(null);
  const from = report.year;
  if (remarks !== null) return <Remarks remarks={remarks} />;
  if (from === null) return <p className={styles.quiet}>{words.carryNoYear}</p>;
  const to = Math.max(from + 1, found.services.thisYear);
  const plan = planCarry(report, { from, to });
  const figures = plan.changes.filter(({ kind }) => kind === "figure").length;
  return (
    <>
      <p className={styles.quiet}>{words.carryHint(from, to, figures, plan.changes.length - figures)}</p>
      <div className={styles.row}>
        <Button
          size="small"
          appearance="primary"
          disabled={plan.changes.length === 0}
          onClick={() => void carry(found, plan, from).then(() => setRemarks(plan.remarks))}
        >
          {words.carryNow}
        </Button>
      </div>
    </>
  );
}

async function carry({ panel, services }: PanelWithServices, plan: CarryPlan, year: number): Promise<void> {
  const planned = await planCarriedEdits(services.host, plan, year);
  await panel.rewrite(
    planned.map(({ edit }) => edit),
    async (applied) => {
      const written = new Set(applied);
      await rememberCarried(
        services.host,
        planned.filter(({ edit }) => written.has(edit)),
      );
    },
  );
}

/** Places to look at after the report was carried forward; a click searches their words. */
function Remarks({ remarks }: { readonly remarks: readonly CarryRemark[] }) {
  const styles = useStyles();
  const words = useFigureStrings();
  const { panel, state } = usePanel();
  const show = ({ range, text }: CarryRemark): void => {
    // Years and figures before the words may have changed their length.
    const at = (state.report?.snapshot.paragraphs[range.paragraph]?.text ?? "").indexOf(text);
    if (at >= 0) panel.reveal({ paragraph: range.paragraph, start: at, end: at + text.length });
  };
  return (
    <>
      <p className={styles.quiet}>{words.carryDone(remarks.length)}</p>
      <ul className={styles.list} aria-label={words.carryDone(remarks.length)}>
        {remarks.map((remark) => (
          <li key={`${remark.range.paragraph}.${remark.range.start}.${remark.text}`}>
            <button type="button" className={styles.place} onClick={() => show(remark)}>
              {`“${remark.text}”：${remark.note}`}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
