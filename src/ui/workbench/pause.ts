/** Lets whatever else is to be done go first; what is urgent waits for one turn only. */
export const pause = (urgent: boolean): Promise<void> =>
  new Promise((resolve) => {
    if (!urgent && typeof requestIdleCallback === "function")
      requestIdleCallback(() => resolve(), { timeout: 200 });
    else setTimeout(resolve, 0);
  });
