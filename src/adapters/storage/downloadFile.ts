const types: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    html: "text/html",
    json: "application/json",
  }),
);

/** Hands bytes to the person as a download; the browser keeps an existing file of that name. */
export function downloadFile(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(
    new Blob([new Uint8Array(bytes)], {
      type: types.get(name.split(".").at(-1) ?? "") ?? "application/octet-stream",
    }),
  );
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has its own copy once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
