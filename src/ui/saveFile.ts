// Something taken away from the page as a file.

/** Long enough for a slow device to begin with it. */
const KEPT_MS = 10_000;

export function saveFile(name: string, text: string, type = 'text/plain;charset=utf-8'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

export function saveJson(name: string, content: unknown): void {
  saveFile(name, JSON.stringify(content, null, 2), 'application/json');
}
