import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { hostErrorSentence } from "../../app/errorSentence";
import type { Locale } from "../../app/errorSentence";
import { layoutNameOf, learnLayout } from "../../app/learnLayout";
import type { LearnedLayout } from "../../app/learnLayout";
import { learnFaultSentence } from "../../app/profileFaultSentence";
import { profileRemarks, profileRows } from "../../app/profileTable";
import type { LayoutProfile } from "../../core/layout/profile";
import { err } from "../../core/result";
import type { Result } from "../../core/result";
import type { DocumentLayout } from "../../ports/documentLayout";
import { useLanguage } from "../strings/StringsContext";
import { layoutStringsOf } from "./layoutStrings";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
    // Shown by the keyboard when it comes here, not as something to press.
    ":focus": { outlineStyle: "none" },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  table: { width: "100%", borderCollapse: "collapse" },
  head: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular, whiteSpace: "nowrap" },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: "start",
    verticalAlign: "top",
    overflowWrap: "anywhere",
  },
  role: { whiteSpace: "nowrap", fontWeight: tokens.fontWeightSemibold },
  count: { textAlign: "end", whiteSpace: "nowrap" },
  list: { margin: 0, padding: 0, listStyleType: "none", color: tokens.colorNeutralForeground2 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  trouble: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface LearnLayoutProps {
  readonly layout: DocumentLayout;
  /** Of the document whose layout is learned; "" where it has no name yet. */
  readonly documentName: string;
  readonly onKeep: (profile: LayoutProfile) => void;
  readonly onClose: () => void;
}

/** 学习这份文稿的版式: what was learned as a table, before it is kept. */
export function LearnLayout({ layout, documentName, onKeep, onClose }: LearnLayoutProps) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const strings = layoutStringsOf(locale);
  const [learned, setLearned] = useState<Result<LearnedLayout, string> | null>(null);
  const [name, setName] = useState(() => layoutNameOf(documentName));
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    let wanted = true;
    void learn(layout, locale).then((found) => {
      if (!wanted) return;
      setLearned(found);
      root.current?.focus();
    });
    return () => {
      wanted = false;
    };
  }, [layout, locale]);
  if (learned === null) return null;
  return (
    <section ref={root} tabIndex={-1} className={styles.root} aria-label={strings.learned}>
      <h2 className={styles.title}>{strings.learned}</h2>
      {learned.ok ? (
        <>
          <Learned learned={learned.value} />
          <Field size="small" label={strings.profileName}>
            <Input size="small" value={name} onChange={(_, { value }) => setName(value)} />
          </Field>
        </>
      ) : (
        <p className={styles.trouble} role="alert">
          {learned.error}
        </p>
      )}
      <div className={styles.row}>
        {learned.ok && (
          <Button
            size="small"
            appearance="primary"
            disabled={name.trim() === ""}
            onClick={() => onKeep({ ...learned.value.profile, name: name.trim() })}
          >
            {strings.keep}
          </Button>
        )}
        <Button size="small" onClick={onClose}>
          {strings.discard}
        </Button>
      </div>
    </section>
  );
}

async function learn(layout: DocumentLayout, locale: Locale): Promise<Result<LearnedLayout, string>> {
  const learned = await learnLayout(layout, { id: "own", name: "" });
  if (learned.ok) return learned;
  const { error } = learned;
  return err(error.kind === "noBody" ? learnFaultSentence(locale) : hostErrorSentence(error, locale));
}

function Learned({ learned: { profile, seen, apart } }: { readonly learned: LearnedLayout }) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const strings = layoutStringsOf(locale);
  const rows = profileRows(profile, seen, locale);
  const missing = rows.filter(({ count }) => count === 0).map((row) => row.name);
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            {strings.columns.map((column) => (
              <th key={column} scope="col" className={`${styles.cell} ${styles.head}`}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows
            .filter(({ count }) => count > 0)
            .map(({ role, name, font, size, place, count }) => (
              <tr key={role}>
                <th scope="row" className={`${styles.cell} ${styles.role}`}>
                  {name}
                </th>
                <td className={styles.cell}>
                  {font} {size}
                </td>
                <td className={styles.cell}>{place}</td>
                <td className={`${styles.cell} ${styles.count}`}>{count}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <ul className={styles.list}>
        {profileRemarks(profile, locale).map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
      {missing.length > 0 && <p className={styles.quiet}>{strings.asStandard(missing)}</p>}
      {apart > 0 && <p className={styles.quiet}>{strings.apart(apart)}</p>}
    </>
  );
}
