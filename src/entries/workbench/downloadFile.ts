const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Hands bytes to the person as a download; the browser keeps an existing file of that name. */
export function downloadFile(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: docx }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has its own copy once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
