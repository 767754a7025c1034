import { Button } from "@fluentui/react-components";
import type { Fix } from "../../core/checking/finding";
import type { Entry } from "../panel/entries";
import { fixesLike } from "../panel/entries";
import { sentenceAround } from "../panel/fillItems";
import { usePanel } from "../panel/PanelContext";
import { excerptOf } from "../shared/excerpt";
import { CommentButton } from "./CommentButton";
import { useDetailStyles } from "./detailStyles";
import { IgnoreMenu } from "./IgnoreMenu";
import { useStrings } from "../strings/StringsContext";
import type { Strings } from "../strings/zh-CN";

export interface EntryDetailProps {
  readonly entry: Entry;
  readonly text: string;
}

/** Why the entry is there, and what can be done about it; the surest remedy comes first. */
export function EntryDetail({ entry, text }: EntryDetailProps) {
  const styles = useDetailStyles();
  const strings = useStrings();
  return (
    <div className={styles.detail}>
      {entry.message !== null && <p className={styles.line}>{entry.message}</p>}
      {entry.missing === null && <Sentence entry={entry} text={text} />}
      {entry.basis !== null && entry.basis !== "" && (
        <p className={styles.quiet}>
          {strings.check.basis}：{entry.basis}
        </p>
      )}
      <EntryActions entry={entry} />
    </div>
  );
}

/** Remedies; the surest comes first. */
function EntryActions({ entry }: { readonly entry: Entry }) {
  const { range, fix, missing } = entry;
  const styles = useDetailStyles();
  const strings = useStrings();
  const { panel, services, state } = usePanel();
  const busy = state.busy !== null;
  return (
    <div className={styles.actions}>
      {fix !== null && (
        <Button size="small" appearance="primary" disabled={busy} onClick={() => void panel.fix(fix)}>
          {fixWords(fix, strings)}
        </Button>
      )}
      {fix !== null && <FixAll entry={entry} />}
      {missing !== null && (
        <Button size="small" appearance="primary" onClick={() => panel.openDraft(missing)}>
          {strings.check.insert}
        </Button>
      )}
      {services.focusDocument !== undefined && missing === null && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            panel.reveal(range);
            services.focusDocument?.();
          }}
        >
          {strings.check.goThere}
        </Button>
      )}
      <CommentButton entry={entry} />
      <IgnoreMenu entry={entry} />
    </div>
  );
}

/** 改正同类: every safe fix of the same check, as one change. */
function FixAll({ entry: { finding } }: { readonly entry: Entry }) {
  const strings = useStrings();
  const { panel, state } = usePanel();
  const fixes = fixesLike(finding?.check ?? null, state.entries);
  if (fixes.length < 2) return null;
  return (
    <Button size="small" disabled={state.busy !== null} onClick={() => void panel.fixAll(fixes)}>
      {strings.check.fixAll(fixes.length)}
    </Button>
  );
}

/** Where nothing stood, something is added: 补上“。”. */
function fixWords({ range, replacement }: Fix, { check }: Strings): string {
  if (replacement === "") return check.remove;
  return range.start === range.end ? check.add(replacement) : check.change(replacement);
}

function Sentence({ entry: { range }, text }: EntryDetailProps) {
  const styles = useDetailStyles();
  const around = sentenceAround(text, range);
  const sentence = text.slice(around.start, around.end);
  const { before, words, after } = excerptOf(
    sentence,
    range.start - around.start,
    range.end - around.start,
    40,
    50,
  );
  return (
    <p className={styles.quiet}>
      {before}
      <span className={styles.words}>{words}</span>
      {after}
    </p>
  );
}
