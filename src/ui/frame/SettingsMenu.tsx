import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { Settings16Regular } from "@fluentui/react-icons";
import type { ChangeEvent } from "react";
import { useRef, useState } from "react";
import type { Locale } from "../../app/errorSentence";
import { countOfLists } from "../panel/officeWords";
import { usePanelActions, usePanelWith } from "../panel/PanelContext";
import { diagnosisStrings } from "../strings/diagnosis";
import { withinWindow } from "../shared/withinWindow";
import { languageNames, useLanguage, useStrings } from "../strings/StringsContext";
import { DiagnosisDialog } from "./DiagnosisDialog";

const locales: readonly Locale[] = ["zh-CN", "en-US"];

const followed = ["lists"] as const;

/** The office's own words, and the language; the theme follows the system. */
export function SettingsMenu() {
  const strings = useStrings();
  const { locale, choose } = useLanguage();
  const { panel, services } = usePanelActions();
  const [diagnosing, setDiagnosing] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const onFile = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    if (file === undefined) return;
    void file.arrayBuffer().then((buffer) => panel.openLists(file.name, new Uint8Array(buffer)));
    event.target.value = "";
  };
  return (
    <>
      <Menu
        positioning={withinWindow}
        checkedValues={{ locale: [locale] }}
        onCheckedValueChange={(_, { checkedItems }) =>
          choose(checkedItems[0] === "en-US" ? "en-US" : "zh-CN")
        }
      >
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="subtle"
            size="small"
            icon={<Settings16Regular />}
            aria-label={strings.pane.settings}
            title={strings.pane.settings}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <ListItems onOpen={() => picker.current?.click()} />
            <MenuDivider />
            <LanguageItems />
            {services.diagnosis !== undefined && (
              <>
                <MenuDivider />
                <MenuItem onClick={() => setDiagnosing(true)}>{diagnosisStrings[locale].open}</MenuItem>
              </>
            )}
          </MenuList>
        </MenuPopover>
      </Menu>
      {diagnosing && services.diagnosis !== undefined && (
        <DiagnosisDialog diagnosis={services.diagnosis} onClose={() => setDiagnosing(false)} />
      )}
      <input
        ref={picker}
        type="file"
        accept=".xlsx,.xls"
        hidden
        aria-label={strings.pane.listsOpen}
        onChange={onFile}
      />
    </>
  );
}

function LanguageItems() {
  const strings = useStrings();
  return (
    <MenuGroup>
      <MenuGroupHeader>{strings.pane.languages}</MenuGroupHeader>
      {locales.map((each) => (
        <MenuItemRadio key={each} name="locale" value={each}>
          {languageNames[each]}
        </MenuItemRadio>
      ))}
    </MenuGroup>
  );
}

function ListItems({ onOpen }: { readonly onOpen: () => void }) {
  const strings = useStrings();
  const { panel, services, state } = usePanelWith(followed);
  const count = countOfLists(state.lists);
  return (
    <MenuGroup>
      <MenuGroupHeader>{strings.pane.lists}</MenuGroupHeader>
      <MenuItem onClick={onOpen}>{strings.pane.listsOpen}</MenuItem>
      {services.paper !== undefined && (
        <MenuItem onClick={() => void panel.exportLists(strings.pane.listsFile)}>
          {strings.pane.listsExport}
        </MenuItem>
      )}
      {count > 0 && (
        <MenuItem onClick={() => panel.forgetLists()}>{strings.pane.listsForget(count)}</MenuItem>
      )}
    </MenuGroup>
  );
}
