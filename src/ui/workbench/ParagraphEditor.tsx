import { makeStyles, tokens } from "@fluentui/react-components";
import type { CSSProperties, KeyboardEvent } from "react";
import { useLayoutEffect, useRef, useState } from "react";
import { useStrings } from "../strings/StringsContext";
import { lightTheme } from "../theme/themes";
import { editorPadding } from "./editorLook";

const useStyles = makeStyles({
  editor: {
    position: "absolute",
    zIndex: 3,
    boxSizing: "content-box",
    margin: 0,
    padding: `${editorPadding.block}px ${editorPadding.inline}px`,
    border: 0,
    borderRadius: tokens.borderRadiusSmall,
    outline: `2px solid ${lightTheme.colorBrandStroke1}`,
    boxShadow: tokens.shadow8,
    backgroundColor: lightTheme.colorNeutralBackground1,
    color: lightTheme.colorNeutralForeground1,
    resize: "none",
    overflow: "hidden",
  },
  hint: {
    position: "absolute",
    zIndex: 3,
    padding: "1px 6px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackgroundInverted,
    color: tokens.colorNeutralForegroundInverted,
    fontSize: tokens.fontSizeBase100,
    pointerEvents: "none",
  },
});

/** A paragraph that is being changed: its text, and where and how the field lies over it. */
export interface Editing {
  readonly paragraph: number;
  readonly text: string;
  readonly look: CSSProperties;
}

export interface ParagraphEditorProps {
  readonly editing: Editing;
  /** As it stands in the field after every change. */
  readonly onTyping: (text: string) => void;
  /** The new text, or null when nothing is to be changed. */
  readonly onDone: (text: string | null) => void;
}

/** A field over the paragraph with the paragraph's own look. Enter commits, Esc cancels, leaving commits. */
export function ParagraphEditor({ editing, onTyping, onDone }: ParagraphEditorProps) {
  const styles = useStyles();
  const strings = useStrings();
  const field = useRef<HTMLTextAreaElement>(null);
  const hint = useRef<HTMLSpanElement>(null);
  const done = useRef(false);
  const [text, setText] = useState(editing.text);
  const { look } = editing;

  useLayoutEffect(() => {
    const { current } = field;
    if (current === null) return;
    current.style.height = "0";
    current.style.height = `${current.scrollHeight - 2 * editorPadding.block}px`;
    if (hint.current !== null) hint.current.style.top = `${topOfHint(current)}px`;
  }, [text, look]);
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), []);

  const finish = (result: string | null): void => {
    if (done.current) return;
    done.current = true;
    onDone(result);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    // Enter that ends a choice of the input method belongs to the input method.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") finish(null);
    else if (event.key === "Enter") {
      event.preventDefault();
      finish(text);
    }
  };
  return (
    <>
      <textarea
        ref={field}
        className={styles.editor}
        style={look}
        aria-label={strings.workbench.editParagraph}
        title={strings.workbench.editHint}
        value={text}
        onChange={({ target: { value } }) => {
          setText(value);
          onTyping(value);
        }}
        onKeyDown={onKeyDown}
        onDoubleClick={(event) => event.stopPropagation()}
        onBlur={() => finish(text)}
      />
      <span ref={hint} className={styles.hint} style={{ left: look.left }} aria-hidden="true">
        {strings.workbench.editHint}
      </span>
    </>
  );
}

const hintHeight = 22;

/** Above the field, or below where that would be out of sight. */
function topOfHint({ offsetTop, offsetHeight, offsetParent }: HTMLElement): number {
  const above = offsetTop - hintHeight;
  return above >= (offsetParent?.scrollTop ?? 0) ? above : offsetTop + offsetHeight + 6;
}
