import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentArrowDown16Regular, Print16Regular } from "@fluentui/react-icons";
import { sheetsHtml } from "../../app/sheetHtml";
import { changedFigure, writeSheet } from "../../app/writeSheet";
import type { CheckReport } from "../../app/checkDocument";
import type { SubmissionSheet } from "../../core/checking/submissionSheet";
import type { PanelState } from "../panel/panelState";
import { usePanel } from "../panel/PanelContext";
import { useStrings } from "../strings/StringsContext";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    marginTop: tokens.spacingVerticalS,
  },
  words: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** 送审单: what is still to be done, what was changed, what is ignored and why, on paper to be signed. */
export function SheetButtons({ report }: { readonly report: CheckReport }) {
  const styles = useStyles();
  const strings = useStrings();
  const { services, state } = usePanel();
  const { paper } = services;
  if (paper === undefined) return null;
  const name = paper.documentName();
  const base = `${name.replace(/\.[^.]*$/u, "")}${name === "" ? "" : "-"}送审单`;
  const sheet = (): SubmissionSheet => sheetOf(report, state, name);
  const html = (): string => sheetsHtml([{ document: name, sheet: sheet() }]);
  return (
    <div className={styles.root} role="group" aria-label={strings.check.sheet}>
      <span className={styles.words}>{strings.check.sheet}</span>
      <Button
        size="small"
        icon={<DocumentArrowDown16Regular />}
        onClick={() => paper.download(`${base}.docx`, paper.sheetDocx(sheet()))}
      >
        {strings.check.sheetWord}
      </Button>
      {paper.print !== undefined && (
        <Button size="small" icon={<Print16Regular />} onClick={() => paper.print?.(html())}>
          {strings.check.sheetPrint}
        </Button>
      )}
      <Button
        size="small"
        appearance="subtle"
        onClick={() => paper.download(`${base}.html`, new TextEncoder().encode(html()))}
      >
        {paper.print === undefined ? strings.check.sheetHtml : strings.check.sheetPage}
      </Button>
    </div>
  );
}

const sheetOf = (report: CheckReport, { ignores, filled }: PanelState, document: string): SubmissionSheet =>
  writeSheet(report, {
    document,
    ignores,
    changed: filled.map(({ range, value, raw, source }) =>
      changedFigure(report, {
        paragraph: range.paragraph,
        start: range.start,
        value,
        before: raw,
        source,
      }),
    ),
  });
