import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  useRestoreFocusTarget,
} from "@fluentui/react-components";
import {
  ArrowDownload16Regular,
  EyeOff16Regular,
  MoreHorizontal16Regular,
  Print16Regular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { withinWindow } from "../shared/withinWindow";
import { useStrings } from "../strings/StringsContext";

const useStyles = makeStyles({ button: { flexShrink: 0, minWidth: "32px" } });

export interface OutgoingProps {
  /** There is room for words beside the icons. */
  readonly words: boolean;
  /** There is room for every button. */
  readonly all: boolean;
  readonly disabled: boolean;
  readonly onSave: () => void;
  readonly onMask: () => void;
  readonly onPrint: () => void;
}

/** 保存 · 脱敏 · 打印; where there is little room the last two stand behind one button. */
export function Outgoing({ words, all, disabled, onSave, onMask, onPrint }: OutgoingProps) {
  const { save, mask, print } = useStrings().workbench;
  return (
    <>
      <HeaderButton
        label={save}
        words={words}
        icon={<ArrowDownload16Regular />}
        primary={all}
        disabled={disabled}
        onClick={onSave}
      />
      {all ? (
        <>
          <HeaderButton
            label={mask}
            words={words}
            icon={<EyeOff16Regular />}
            disabled={disabled}
            onClick={onMask}
          />
          <HeaderButton
            label={print}
            words={false}
            icon={<Print16Regular />}
            disabled={disabled}
            onClick={onPrint}
          />
        </>
      ) : (
        <MoreMenu disabled={disabled} onMask={onMask} onPrint={onPrint} />
      )}
    </>
  );
}

function MoreMenu({ disabled, onMask, onPrint }: Omit<OutgoingProps, "words" | "all" | "onSave">) {
  const styles = useStyles();
  const { more, mask, print } = useStrings().workbench;
  const restored = useRestoreFocusTarget();
  return (
    <Menu positioning={withinWindow}>
      <MenuTrigger disableButtonEnhancement>
        <Button
          {...restored}
          className={styles.button}
          appearance="subtle"
          icon={<MoreHorizontal16Regular />}
          aria-label={more}
          title={more}
          disabled={disabled}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<EyeOff16Regular />} onClick={onMask}>
            {mask}
          </MenuItem>
          <MenuItem icon={<Print16Regular />} onClick={onPrint}>
            {print}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

export interface HeaderButtonProps {
  readonly label: string;
  /** There is room for the label beside the icon. */
  readonly words: boolean;
  readonly icon: ReactElement;
  readonly primary?: boolean;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

export function HeaderButton({
  label,
  words,
  icon,
  primary = false,
  disabled = false,
  onClick,
}: HeaderButtonProps) {
  const styles = useStyles();
  // A dialog that it opened gives the keyboard back to it.
  const restored = useRestoreFocusTarget();
  return (
    <Button
      {...restored}
      className={styles.button}
      appearance={primary ? "primary" : "subtle"}
      icon={icon}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      {words && label}
    </Button>
  );
}
