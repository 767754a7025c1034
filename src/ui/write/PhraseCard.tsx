import { Button, Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Star16Filled, Star16Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { basisOf, otherWays } from "../../app/findPhrases";
import { fillVariables } from "../../core/writing/fillVariables";
import type { Phrase } from "../../core/writing/phrase";
import { maskSlots } from "../../core/writing/phrase";
import type { PhraseForm } from "../../core/writing/phrasePlace";
import type { Variables } from "../../core/writing/planSection";
import { useShownOnOpening } from "../shared/showWhole";
import { useLanguage, useStrings } from "../strings/StringsContext";
import type { Phrases } from "./usePhrases";
import { Ways } from "./Ways";
import { writeStringsOf } from "./writeStrings";

const useStyles = makeStyles({
  row: {
    display: "block",
    width: "100%",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: 0,
    borderInlineStartWidth: "3px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: "transparent",
    "@media (forced-colors: active)": { borderInlineStartColor: "Canvas" },
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  open: {
    borderInlineStartColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderInlineStartColor: "Highlight" },
  },
  about: { color: tokens.colorNeutralForeground3 },
  /** Two lines. */
  short: { display: "block", maxHeight: "40px", overflow: "hidden", overflowWrap: "anywhere" },
  whole: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: "24px",
    whiteSpace: "pre-line",
    overflowWrap: "anywhere",
  },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  basis: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  hint: { flexBasis: "100%", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export interface PhraseCardProps {
  readonly phrase: Phrase;
  readonly variables: Variables;
  readonly open: boolean;
  readonly favourites: ReadonlySet<string>;
  /** What putting it in would do; null while there is no place. */
  readonly planOf: Phrases["planOf"];
  readonly busy: boolean;
  readonly source: ReturnType<Phrases["sourceOf"]>;
  readonly onOpen: () => void;
  readonly onInsert: Phrases["insert"];
  readonly onFavourite: (id: string) => void;
  /** With its cause and its step; null where there is none or no place for them. */
  readonly chainOf: Phrases["chainOf"];
  readonly onInsertChain: Phrases["insertChain"];
}

/** Two lines of a phrase; opened, all its words as they will stand, other ways to say it, and the button. */
export function PhraseCard(props: PhraseCardProps) {
  const { phrase, variables, open, source, onOpen } = props;
  const styles = useStyles();
  const strings = useStrings();
  const words = writeStringsOf(useLanguage().locale);
  const id = useId();
  const card = useShownOnOpening<HTMLLIElement>(open);
  const shown = (text: string): string => fillVariables(maskSlots(text), variables);
  return (
    <li ref={card}>
      <button
        type="button"
        data-phrase={phrase.id}
        className={mergeClasses(styles.row, open && styles.open)}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={onOpen}
      >
        <span className={styles.about}>
          {source !== null && `${words.source[source]} · `}
          {strings.role[phrase.role]} · {words.sort[phrase.sort]}
        </span>
        {!open && <span className={styles.short}>{shown(phrase.text)}</span>}
      </button>
      {open && (
        <div id={id}>
          <Opened {...props} shown={shown} />
        </div>
      )}
    </li>
  );
}

function Opened(props: PhraseCardProps & { readonly shown: (text: string) => string }) {
  const { phrase, favourites, shown, onFavourite } = props;
  const styles = useStyles();
  const words = writeStringsOf(useLanguage().locale);
  const ways = otherWays(phrase);
  const [at, setAt] = useState(() => ways.findIndex(({ id }) => id === phrase.id));
  const current = ways[at] ?? phrase;
  const text = shown(current.text);
  const favourite = favourites.has(current.id);
  const basis = basisOf(current.text);
  return (
    <>
      <p className={styles.whole}>{text}</p>
      {basis.length > 0 && <p className={styles.basis}>{words.basis(basis)}</p>}
      <div className={styles.buttons}>
        <Insertion {...props} phrase={current} text={text} />
        {at >= 0 && <Ways name="" at={at} count={ways.length} onTurn={setAt} />}
        <Button
          size="small"
          appearance="subtle"
          aria-pressed={favourite}
          icon={favourite ? <Star16Filled /> : <Star16Regular />}
          aria-label={favourite ? words.unfavourite : words.favourite}
          onClick={() => onFavourite(current.id)}
        />
      </div>
    </>
  );
}

/** The button, where the words will stand, and the other form where the place leaves a choice. */
function Insertion(props: PhraseCardProps & { readonly text: string }) {
  const { phrase, text, planOf, busy, onInsert } = props;
  const styles = useStyles();
  const words = writeStringsOf(useLanguage().locale);
  const [checked, setChecked] = useState(false);
  const plan = planOf(phrase);
  const held = phrase.confirm === true && !checked;
  const other: PhraseForm = plan?.form === "inline" ? "paragraph" : "inline";
  const choice = planOf(phrase, other)?.form === other && phrase.sort !== "heading-set";
  return (
    <>
      <span className={styles.hint}>
        {plan === null ? words.noPlace : words.place[plan.form](endOf(plan.behind))}
      </span>
      {phrase.confirm === true && (
        <Checkbox
          label={words.confirm}
          checked={checked}
          onChange={(_, { checked: on }) => setChecked(on === true)}
        />
      )}
      <Button
        size="small"
        appearance="primary"
        disabled={plan === null || busy || held}
        aria-label={words.inserts(text.slice(0, 20))}
        onClick={() => onInsert(phrase)}
      >
        {words.insert}
      </Button>
      {choice && (
        <Button size="small" disabled={busy || held} onClick={() => onInsert(phrase, other)}>
          {words.otherForm[other]}
        </Button>
      )}
      <ChainButton {...props} />
    </>
  );
}

/** A problem is answered at once: its cause and its step go into their own sections. */
function ChainButton({ phrase, chainOf, busy, onInsertChain }: PhraseCardProps) {
  const strings = useStrings();
  const words = writeStringsOf(useLanguage().locale);
  const chain = chainOf(phrase);
  if (chain === null) return null;
  return (
    <Button size="small" disabled={busy} onClick={() => onInsertChain(phrase)}>
      {words.insertChain(chain.answered.map((role) => strings.role[role]))}
    </Button>
  );
}

const longest = 12;
const endOf = (behind: string): string => (behind.length > longest ? `…${behind.slice(-longest)}` : behind);
