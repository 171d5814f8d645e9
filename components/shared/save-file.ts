/** Hands a file to the person through the browser's own download; nothing is stored or sent. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser reads the address some time after the click and does not say when.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
