import { Button, Checkbox, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { hostErrorSentence } from "../../app/errorSentence";
import { applyLayout, isUntracked } from "../../app/layout";
import type { LayoutReport } from "../../app/layout";
import { typedIndentRemark } from "../../app/layoutSentence";
import type { Section } from "../../core/document/outline";
import { differenceId } from "../../core/layout/compareLayout";
import { missingFonts } from "../../core/layout/fontClass";
import type { LayoutProfile } from "../../core/layout/profile";
import type { TextRange } from "../../core/text/range";
import type { DocumentLayout } from "../../ports/documentLayout";
import { usePanel } from "../panel/PanelContext";
import { EmptyState } from "../shared/EmptyState";
import { useLanguage } from "../strings/StringsContext";
import { DifferenceRow } from "./DifferenceRow";
import { fontMeter } from "./installedFonts";
import { layoutStringsOf } from "./layoutStrings";
import { LearnLayout } from "./LearnLayout";
import { keepProfile, keptProfile } from "./ownProfile";
import { ProfileHeader } from "./ProfileHeader";
import { useLayoutReport } from "./useLayoutReport";

const useStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto", overscrollBehavior: "contain" },
  bar: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: "tabular-nums",
  },
  scope: {
    display: "flex",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    width: "100%",
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  remarks: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    listStyleType: "none",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** 排: what differs from the official layout, each with a button; looks change, never a character. */
export function LayoutPanel() {
  const styles = useStyles();
  const strings = layoutStringsOf(useLanguage().locale);
  const { services, state } = usePanel();
  const { layout } = services.host;
  const [profile, setProfile] = useState(() => keptProfile(services.store));
  const [learning, setLearning] = useState(false);
  const [sectionOnly, setSectionOnly] = useState(false);
  const section = sectionAround(state.report?.outline.sections ?? [], state.current);
  const found = useLayoutReport(layout, profile, state.report, sectionOnly ? section : null);
  if (layout === undefined) return <EmptyState title={strings.noLayout} hint={strings.noLayoutHint} />;
  return (
    <div className={styles.scroll}>
      <ProfileHeader
        profile={profile}
        onChange={setProfile}
        onLearn={() => setLearning(true)}
        learning={learning}
      />
      {learning && (
        <LearnLayout
          layout={layout}
          documentName={services.paper?.documentName() ?? ""}
          onKeep={(learned) => {
            setProfile(keepProfile(services.store, learned));
            setLearning(false);
          }}
          onClose={() => setLearning(false)}
        />
      )}
      {section !== null && (
        <Checkbox
          className={styles.scope}
          checked={sectionOnly}
          label={strings.sectionOnly(section.heading.title)}
          onChange={(_, { checked }) => setSectionOnly(checked === true)}
        />
      )}
      {found === null ? (
        <Spinner size="tiny" label={strings.reading} />
      ) : found.ok ? (
        <Differences layout={layout} report={found.value} profile={profile} />
      ) : (
        <EmptyState title={hostErrorSentence(found.error)} hint="" />
      )}
    </div>
  );
}

/** The top section that the person is looking at, in the text or in a list. */
const sectionAround = (sections: readonly Section[], place: TextRange | null): Section | null =>
  place === null
    ? null
    : (sections.find(({ from, to }) => place.paragraph >= from && place.paragraph < to) ?? null);

interface DifferencesProps {
  readonly layout: DocumentLayout;
  readonly report: LayoutReport;
  readonly profile: LayoutProfile;
}

function Differences({ layout, report, profile }: DifferencesProps) {
  const styles = useStyles();
  const strings = layoutStringsOf(useLanguage().locale);
  const { panel, state } = usePanel();
  const { differences } = report.comparison;
  const busy = state.busy !== null;
  const apply = (ids: readonly string[] | null): void =>
    void panel.layOut(() => applyLayout(layout, report, profile, ids));
  return (
    <>
      {differences.length === 0 ? (
        <EmptyState title={strings.fine} hint={layout.limits.length === 0 ? strings.fineHint : ""} />
      ) : (
        <>
          <div className={styles.bar}>
            <span>{strings.count(differences.length)}</span>
            <Button appearance="primary" size="small" disabled={busy} onClick={() => apply(null)}>
              {strings.all}
            </Button>
          </div>
          <ul className={styles.list} aria-label={strings.list}>
            {differences.map((difference) => (
              <DifferenceRow
                key={differenceId(difference)}
                difference={difference}
                profile={profile}
                disabled={busy}
                onApply={() => apply([differenceId(difference)])}
              />
            ))}
          </ul>
        </>
      )}
      <Remarks layout={layout} report={report} />
    </>
  );
}

function Remarks({ layout, report }: Omit<DifferencesProps, "profile">) {
  const { limits } = layout;
  const styles = useStyles();
  const { locale } = useLanguage();
  const strings = layoutStringsOf(locale);
  const { fonts, typedIndents, mixed } = report.comparison;
  const missing = useMemo(() => {
    const has = fontMeter(document);
    return has === null ? [] : missingFonts(fonts, has);
  }, [fonts]);
  const remarks = [
    isUntracked(layout, report) ? strings.untracked : "",
    limits.length > 0 ? strings.limits(limits) : "",
    mixed.length > 0 ? strings.mixed(mixed.length) : "",
    typedIndents.length > 0 ? typedIndentRemark(typedIndents.length, locale) : "",
    missing.length > 0
      ? strings.fontsMissing(missing.map(({ font, substitute }) => strings.substitute(font, substitute)))
      : "",
  ].filter((remark) => remark !== "");
  if (remarks.length === 0) return null;
  return (
    <ul className={styles.remarks}>
      {remarks.map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  );
}
