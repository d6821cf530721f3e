const longest = 120;
/** Of one part among several, so that it does not push the day out. */
const longestPart = 60;

/** A file name made of plain parts: nothing that a file system forbids, nothing hidden, not too long. */
export function safeFileName(parts: readonly string[], extension: string): string {
  const name = parts
    .map((part) =>
      part
        .normalize('NFC')
        .replaceAll(/[\p{Cc}<>:"/\\|?*]/gu, ' ')
        .replaceAll(/\s+/g, ' ')
        .slice(0, parts.length > 1 ? longestPart : longest)
        .trim(),
    )
    .filter((part) => part !== '')
    .join('-')
    .replace(/^[.\s]+/, '')
    .slice(0, longest);
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
