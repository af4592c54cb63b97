// A file of the content that lies beside the app; page and worker read it alike.

/** A file of the content that cannot be had now: offline before it was kept, or a server that is down. */
export class ContentMissing extends Error {
  override readonly name = 'ContentMissing';
}

/** `folder`: address of the content folder. Rejects with `ContentMissing`. */
export async function readContent(folder: string, path: string): Promise<unknown> {
  const address = new URL(path, folder);
  try {
    const response = await fetch(address);
    if (response.ok) return await response.json();
  } catch {
    // Told below, in the same words as an answer that is no file.
  }
  throw new ContentMissing(`cannot read ${address.pathname}`);
}
