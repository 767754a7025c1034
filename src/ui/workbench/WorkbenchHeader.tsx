import {
  Button,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import {
  DocumentAdd16Regular,
  FolderOpen16Regular,
  PanelBottom20Regular,
  QuestionCircle16Regular,
} from "@fluentui/react-icons";
import type { ChangeEvent } from "react";
import { useRef, useSyncExternalStore } from "react";
import { useHiddenStyles } from "../shared/visuallyHidden";
import { withinWindow } from "../shared/withinWindow";
import { useStrings } from "../strings/StringsContext";
import type { WorkSummary } from "../../ports/workStore";
import { useMediaQuery, wideWindow } from "../theme/useMediaQuery";
import type { FileSession } from "./fileSession";
import { HeaderButton, Outgoing } from "./HeaderButtons";
import { RecentMenu } from "./RecentList";

const useStyles = makeStyles({
  header: {
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    height: "44px",
    paddingInline: `${tokens.spacingHorizontalL} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  brand: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  file: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    flexGrow: 1,
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground2,
  },
  besideBrand: { marginInlineStart: tokens.spacingHorizontalM },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", minWidth: 0 },
  state: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  dot: {
    width: "7px",
    height: "7px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: "currentColor",
  },
  button: { flexShrink: 0, minWidth: "32px" },
  help: { maxWidth: "340px" },
  helpList: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase400,
  },
});

const documentKinds = ".docx,.docm,.dotx,.dotm";
/** From here on every button has a place of its own; with words beside it where the window is wide. */
const roomForAll = "(min-width: 640px)";

export interface WorkbenchHeaderProps {
  readonly session: FileSession | null;
  /** Whether the sheet with the pane is open; null where the pane stands beside the document. */
  readonly sheet: boolean | null;
  readonly onSheet: (open: boolean) => void;
  readonly onNew: () => void;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onMask: () => void;
  readonly onPrint: () => void;
  readonly recent: readonly WorkSummary[];
  readonly onRecent: (id: string) => void;
}

/** 主笔 · the file · 新建 · 打开 · 保存 · 帮助. */
export function WorkbenchHeader({
  session,
  sheet,
  onSheet,
  onNew,
  onOpen,
  onSave,
  onMask,
  onPrint,
  recent,
  onRecent,
}: WorkbenchHeaderProps) {
  const styles = useStyles();
  const strings = useStrings();
  const words = useMediaQuery(wideWindow);
  const all = useMediaQuery(roomForAll);
  const { create, open, showPane, hidePane } = strings.workbench;
  const picker = useRef<HTMLInputElement>(null);
  const onFile = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    if (file !== undefined) onOpen(file);
    event.target.value = "";
  };
  return (
    <header className={styles.header}>
      <Title session={session} words={words} />
      {sheet !== null && session !== null && (
        <Button
          className={styles.button}
          appearance="subtle"
          icon={<PanelBottom20Regular />}
          aria-pressed={sheet}
          aria-label={sheet ? hidePane : showPane}
          title={sheet ? hidePane : showPane}
          onClick={() => onSheet(!sheet)}
        />
      )}
      <HeaderButton label={create} words={words} icon={<DocumentAdd16Regular />} onClick={onNew} />
      <HeaderButton
        label={open}
        words={words}
        icon={<FolderOpen16Regular />}
        onClick={() => picker.current?.click()}
      />
      <input ref={picker} type="file" accept={documentKinds} hidden aria-label={open} onChange={onFile} />
      {session !== null && recent.length > 0 && <RecentMenu recent={recent} onChoose={onRecent} />}
      <Outgoing
        words={words}
        all={all}
        disabled={session === null}
        onSave={onSave}
        onMask={onMask}
        onPrint={onPrint}
      />
      <Help words={words} />
    </header>
  );
}

/** The product and the file; where there is little room, the file alone. */
function Title({ session, words }: { readonly session: FileSession | null; readonly words: boolean }) {
  const styles = useStyles();
  const hidden = useHiddenStyles();
  const { name } = useStrings().workbench;
  const brand = words || session === null;
  return (
    <>
      <h1 className={brand ? styles.brand : hidden.hidden}>{name}</h1>
      <div className={mergeClasses(styles.file, brand && styles.besideBrand)}>
        {session !== null && <FileState session={session} words={words} />}
      </div>
    </>
  );
}

function FileState({ session, words }: { readonly session: FileSession; readonly words: boolean }) {
  const styles = useStyles();
  const strings = useStrings();
  const unsaved = useSyncExternalStore(session.subscribe, session.isUnsaved);
  return (
    <>
      <span className={styles.name} title={session.name}>
        {session.name}
      </span>
      <span
        className={styles.state}
        role="status"
        aria-label={unsaved ? strings.workbench.unsaved : undefined}
      >
        {unsaved && (
          <>
            <span className={styles.dot} />
            {words && strings.workbench.unsaved}
          </>
        )}
      </span>
    </>
  );
}

function Help({ words }: { readonly words: boolean }) {
  const styles = useStyles();
  const strings = useStrings();
  const { help, helpLines } = strings.workbench;
  return (
    <Popover positioning={{ ...withinWindow, position: "below", align: "end" }} trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          className={styles.button}
          appearance="subtle"
          icon={<QuestionCircle16Regular />}
          aria-label={help}
          title={help}
        >
          {words && help}
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.help} aria-label={help} tabIndex={-1}>
        <ul className={styles.helpList}>
          {helpLines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </PopoverSurface>
    </Popover>
  );
}
