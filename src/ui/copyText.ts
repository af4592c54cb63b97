// Puts a text on the clipboard, also where a page comes over plain http from another machine, to which browsers give no clipboard.

/** Whether it is there now. */
export async function copyText(text: string): Promise<boolean> {
  if ('clipboard' in navigator) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Not allowed: by hand, then.
    }
  }
  return copyBySelection(text);
}

function copyBySelection(text: string): boolean {
  const before = document.activeElement;
  const box = document.createElement('textarea');
  box.value = text;
  box.readOnly = true;
  box.style.position = 'fixed';
  box.style.opacity = '0';
  // Beside what has the focus: a dialog lets it go nowhere else.
  (before?.parentElement ?? document.body).append(box);
  box.select();
  // oxlint-disable-next-line typescript/no-deprecated -- nothing else works without https.
  const copied = document.execCommand('copy');
  box.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}
