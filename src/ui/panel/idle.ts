import type { PanelStore } from "./panelStore";

/** Resolves as soon as no change is being written. */
export const idle = (store: PanelStore): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (store.get().busy !== null) return;
      stop();
      resolve();
    };
    const stop = store.subscribe(look);
    look();
  });
