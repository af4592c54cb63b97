// Gives a text to whoever looks at the page, as a file of their own.

/** A browser that asks where to put it takes a while. */
const TAKEN_AFTER_MS = 10_000;

export function saveFile(name: string, text: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN_AFTER_MS);
}
