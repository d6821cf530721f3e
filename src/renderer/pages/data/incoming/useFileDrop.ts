import { useEffect, useState, type RefObject } from 'react';

/** Takes the first file that is dropped on an element; answers whether one is held above it. */
export function useFileDrop(target: RefObject<HTMLElement | null>, onFile: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const element = target.current;
    if (!element) return undefined;
    const listening = new AbortController();
    const options = { signal: listening.signal };
    const hold = (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) onFile(file);
    };
    element.addEventListener('dragover', hold, options);
    element.addEventListener('dragleave', () => setOver(false), options);
    element.addEventListener('drop', drop, options);
    return () => listening.abort();
  }, [target, onFile]);
  return over;
}
