import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular, DismissRegular } from "@fluentui/react-icons";
import type { JSX, KeyboardEvent } from "react";
import { useEffect, useState } from "react";
import type { TextRange } from "../../core/text/range";
import { useStrings } from "../strings/StringsContext";
import { findWords } from "./findWords";
import type { PageView } from "./PageView";

const useStyles = makeStyles({
  bar: {
    position: "absolute",
    top: tokens.spacingVerticalS,
    right: tokens.spacingHorizontalXL,
    maxWidth: `calc(100% - 2 * ${tokens.spacingHorizontalXL})`,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
  count: { minWidth: "4em", textAlign: "center", fontVariantNumeric: "tabular-nums" },
});

/** Finds words in the whole document, where the browser would look through what is drawn of it alone. */
export function FindBar({ view, onClose }: { readonly view: PageView; readonly onClose: () => void }) {
  const styles = useStyles();
  const { find } = useStrings().workbench;
  const [words, setWords] = useState("");
  const [at, setAt] = useState(0);
  const places = placesOf(view, words);
  const go = (wanted: number, among = places): void => {
    const index = among.length === 0 ? 0 : (wanted + among.length) % among.length;
    setAt(index);
    view.showFound(among[index] ?? null);
  };
  useEffect(() => () => view.showFound(null), [view]);
  const look = (value: string): void => {
    setWords(value);
    go(0, placesOf(view, value));
  };
  const close = (): void => {
    onClose();
    view.focus(places[at]?.paragraph ?? null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") close();
    else if (event.key === "Enter" && event.target instanceof HTMLInputElement)
      go(event.shiftKey ? at - 1 : at + 1);
    else return;
    event.preventDefault();
  };
  const button = (label: string, icon: JSX.Element, onClick: () => void, disabled = false) => (
    <Button size="small" appearance="subtle" icon={icon} aria-label={label} {...{ onClick, disabled }} />
  );
  const none = places.length === 0;
  return (
    <div className={styles.bar} role="search" onKeyDown={onKeyDown}>
      <Input
        size="small"
        autoFocus
        aria-label={find.label}
        placeholder={find.label}
        value={words}
        onChange={(_, { value }) => look(value)}
      />
      <span className={styles.count} role="status">
        {words === "" ? "" : none ? find.none : find.found(at + 1, places.length)}
      </span>
      {button(find.previous, <ChevronUpRegular />, () => go(at - 1), none)}
      {button(find.next, <ChevronDownRegular />, () => go(at + 1), none)}
      {button(find.close, <DismissRegular />, close)}
    </div>
  );
}

/** Looked for anew each time: the text may have changed. */
const placesOf = (view: PageView, words: string): readonly TextRange[] =>
  findWords(
    view.text.snapshot.paragraphs.map(({ text }) => text),
    words,
  );
