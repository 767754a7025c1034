import { Appearance } from "../frame/Appearance";
import { WorkbenchPage } from "./WorkbenchPage";
import type { WorkbenchServices } from "./workbenchServices";

/** The workbench as a whole: a document beside the pane, without Office. */
export function WorkbenchApp({ services }: { readonly services: WorkbenchServices }) {
  return (
    <Appearance store={services.store} locale={services.locale}>
      <WorkbenchPage services={services} />
    </Appearance>
  );
}
