/** The name of a file without folders, either kind of slash. */
export function plainFileName(file: string): string {
  return file.split(/[/\\]/).at(-1) ?? file;
}

/** The same without its extension: `沪深300.csv` → `沪深300`. */
export function baseName(file: string): string {
  return plainFileName(file).replace(/\.[^.]{1,8}$/, '');
}
