import { useEffect, useState } from "react";
import { Appearance } from "./frame/Appearance";
import { Pane } from "./frame/Pane";
import { createPanel } from "./panel/createPanel";
import type { PanelState } from "./panel/panelState";
import type { Services } from "./services";

export interface AppProps {
  readonly services: Services;
  /** What is shown first, where a button of the ribbon asked for something. */
  readonly open?: Partial<Pick<PanelState, "tab" | "kind">>;
}

/** The pane as a whole: what Word's task pane shows. */
export function App({ services, open = {} }: AppProps) {
  const [panel] = useState(() => createPanel(services, open));
  useEffect(() => panel.start(), [panel]);
  return (
    <Appearance store={services.store} locale={services.locale}>
      <Pane panel={panel} services={services} />
    </Appearance>
  );
}
