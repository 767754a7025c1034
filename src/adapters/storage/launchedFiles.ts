interface LaunchQueue {
  setConsumer(consumer: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void): void;
}

/** Files that the person opens with the installed page from the file manager, where the browser hands them over. */
export function onLaunchedFile(listener: (file: File) => void): void {
  const { launchQueue } = window as { readonly launchQueue?: LaunchQueue };
  launchQueue?.setConsumer(({ files = [] }) => {
    const [handle] = files;
    // It may be gone by now: then there is nothing to open.
    if (handle !== undefined) void handle.getFile().then(listener, () => undefined);
  });
}
