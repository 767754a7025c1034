import { useEffect, useState } from "react";
import { Appearance } from "./frame/Appearance";
import { Pane } from "./frame/Pane";
import { createPanel } from "./panel/createPanel";
import type { Services } from "./services";

/** The pane as a whole: what Word's task pane shows. */
export function App({ services }: { readonly services: Services }) {
  const [panel] = useState(() => createPanel(services));
  useEffect(() => panel.start(), [panel]);
  return (
    <Appearance store={services.store} locale={services.locale}>
      <Pane panel={panel} services={services} />
    </Appearance>
  );
}
