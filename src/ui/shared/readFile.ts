/** The bytes of a file that was chosen; null where it can not be read any more: moved, locked, kept elsewhere. */
export const readFile = (file: File): Promise<Uint8Array | null> =>
  file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
