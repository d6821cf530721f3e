/** A file as it is sent: procedures carry JSON. */
export interface ChosenFile {
  readonly fileName: string;
  readonly contentBase64: string;
}

/** Reads a file that the user chose or dropped. */
export async function readChosenFile(file: File): Promise<ChosenFile> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const reader = new FileReader();
  reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
  reader.addEventListener('error', () => reject(reader.error ?? new Error(file.name)));
  reader.readAsDataURL(file);
  const address = await promise;
  // data:text/csv;base64,… — an empty file has nothing behind the comma.
  return { fileName: file.name, contentBase64: address.slice(address.indexOf(',') + 1) };
}
