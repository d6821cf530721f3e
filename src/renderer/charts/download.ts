/** A file name made of plain parts: nothing that a file system forbids, nothing hidden, not too long. */
export function safeFileName(parts: readonly string[], extension: string): string {
  const name = parts
    .map((part) =>
      part
        .normalize('NFC')
        .replaceAll(/[\p{Cc}<>:"/\\|?*]/gu, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .filter((part) => part !== '')
    .join('-')
    .replace(/^[.\s]+/, '')
    .slice(0, 120);
  return `${name || 'export'}.${extension}`;
}

/** Hands a file to the browser. */
export function download(content: Blob, fileName: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser reads the address after the click; a minute is plenty.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
