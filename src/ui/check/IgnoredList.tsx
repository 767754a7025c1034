import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown12Regular, ChevronRight12Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { checkName } from "../../app/catalogNames";
import type { Ignore, IgnoredFinding } from "../../core/checking/ignores";
import { sameIgnore, serialiseIgnores } from "../../core/checking/ignores";
import { usePanel } from "../panel/PanelContext";
import { useStrings } from "../strings/StringsContext";

const useStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, marginTop: tokens.spacingVerticalS },
  toggle: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: 0,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground3,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    textAlign: "start",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: "center",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
  },
  kept: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  name: { color: tokens.colorNeutralForeground1 },
  words: { minWidth: 0, overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
  reason: { gridColumnStart: 1, gridColumnEnd: 3, minWidth: 0 },
});

interface Ignored {
  readonly ignore: Ignore;
  readonly hits: number;
}

/** “已不处理 N 条”: each can be taken back, and given a reason for the submission sheet. */
export function IgnoredList() {
  const styles = useStyles();
  const strings = useStrings();
  const { state } = usePanel();
  const [open, setOpen] = useState(false);
  const id = useId();
  const items = ignoredItems(state.ignores, state.ignored);
  const kept = state.ignoresUnread
    ? strings.check.ignoresUnread
    : state.ignores.some(({ scope }) => scope !== "always")
      ? strings.check.ignoresKept[state.ignoresKept]
      : null;
  if (items.length === 0) return state.ignoresUnread ? <p className={styles.kept}>{kept}</p> : null;
  return (
    <section className={styles.root} aria-label={strings.check.ignored(items.length)}>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {open ? <ChevronDown12Regular /> : <ChevronRight12Regular />}
        {strings.check.ignored(items.length)}
      </button>
      {open && (
        <div id={id}>
          {kept !== null && <p className={styles.kept}>{kept}</p>}
          <ul className={styles.list}>
            {items.map((item) => (
              <IgnoredItem key={keyOf(item.ignore)} {...item} />
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function IgnoredItem({ ignore, hits }: Ignored) {
  const styles = useStyles();
  const strings = useStrings();
  const { panel, state } = usePanel();
  const [reason, setReason] = useState(ignore.reason);
  const name = strings.catalog.check(ignore.check, checkName(ignore.check, state.report));
  const words = ignore.scope === "place" ? `“${ignore.words}”` : strings.check.ignoredHits(hits);
  const label = `${name} ${words}`;
  const keep = (): void => {
    if (reason !== ignore.reason) void panel.giveReason(ignore, reason);
  };
  return (
    <li className={styles.item}>
      <span className={styles.words}>
        <span className={styles.name}>{name}</span> {words}
        {ignore.scope !== "place" && <span> · {strings.check.ignoreScope[ignore.scope]}</span>}
      </span>
      <Button
        size="small"
        appearance="subtle"
        disabled={state.busy !== null}
        aria-label={`${strings.check.heed}：${label}`}
        onClick={() => void panel.heed(ignore)}
      >
        {strings.check.heed}
      </Button>
      <Input
        className={styles.reason}
        size="small"
        value={reason}
        placeholder={strings.check.reason}
        aria-label={`${strings.check.reason}：${label}`}
        onChange={(_, { value }) => setReason(value)}
        onBlur={keep}
        onKeyDown={({ key }) => {
          if (key === "Enter") keep();
        }}
      />
    </li>
  );
}

/** In the order they were ignored; a place whose words are gone from the text is not listed. */
const ignoredItems = (ignores: readonly Ignore[], ignored: readonly IgnoredFinding[]): readonly Ignored[] =>
  ignores.flatMap((ignore) => {
    const hits = ignored.filter((each) => sameIgnore(each.ignore, ignore)).length;
    return hits === 0 && ignore.scope === "place" ? [] : [{ ignore, hits }];
  });

/** The reason is no part of it. */
const keyOf = (ignore: Ignore): string => serialiseIgnores([{ ...ignore, reason: "" }]);
