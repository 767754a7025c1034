import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeft16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useState, useSyncExternalStore } from "react";
import type { CarryRemark } from "../../core/writing/carryForward";
import type { TextRange } from "../../core/text/range";
import { useStrings } from "../strings/StringsContext";
import type { FileSession } from "./fileSession";

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  words: { flexGrow: 1, minWidth: "10em", overflowWrap: "anywhere" },
});

/** What was begun from another report leaves places to look at: one after the other, each until it is settled. */
export function Reminders({ session }: { readonly session: FileSession }) {
  const styles = useStyles();
  const { reminders: words } = useStrings().workbench;
  const reminders = useSyncExternalStore(session.subscribe, session.reminders);
  const [at, setAt] = useState(0);
  const index = Math.min(at, reminders.length - 1);
  const reminder = reminders[index];
  if (reminder === undefined) return null;
  const show = (next: number): void => {
    setAt(next);
    const wanted = reminders[next];
    if (wanted !== undefined) reveal(session, wanted);
  };
  const settle = (): void => {
    session.settle(reminder);
    const next = reminders[index + 1] ?? reminders[index - 1];
    if (next !== undefined) reveal(session, next);
  };
  return (
    <section className={styles.root} aria-label={words.title}>
      <span role="status" className={styles.words}>
        {words.at(index + 1, reminders.length)} “{reminder.text}”：{reminder.note}
      </span>
      <Button size="small" onClick={() => show(index)}>
        {words.show}
      </Button>
      <Button size="small" onClick={settle}>
        {words.settled}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronLeft16Regular />}
        aria-label={words.previous}
        disabled={index === 0}
        onClick={() => show(index - 1)}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronRight16Regular />}
        aria-label={words.next}
        disabled={index === reminders.length - 1}
        onClick={() => show(index + 1)}
      />
    </section>
  );
}

function reveal({ panel }: FileSession, reminder: CarryRemark): void {
  const range = placeNow(
    (panel.getState().report?.snapshot.paragraphs ?? []).map(({ text }) => text),
    reminder,
  );
  if (range !== null) panel.reveal(range);
}

/** Where its words stand now: in its own paragraph, else in the nearest that has them; null where they are gone. */
export function placeNow(texts: readonly string[], { range, text }: CarryRemark): TextRange | null {
  const nearest = texts
    .map((_, paragraph) => paragraph)
    .filter((paragraph) => texts[paragraph]?.includes(text) === true)
    .sort((a, b) => Math.abs(a - range.paragraph) - Math.abs(b - range.paragraph))[0];
  if (nearest === undefined) return null;
  const start = nearestIn(texts[nearest] ?? "", text, range.start);
  return { paragraph: nearest, start, end: start + text.length };
}

/** Of several places in one paragraph, the one nearest to where it stood. */
function nearestIn(paragraph: string, text: string, wanted: number): number {
  let best = paragraph.indexOf(text);
  for (let at = best; at >= 0; at = paragraph.indexOf(text, at + 1))
    if (Math.abs(at - wanted) < Math.abs(best - wanted)) best = at;
  return best;
}
