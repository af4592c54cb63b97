// Case folders on their way to the server: one zip as it is, or the files of a folder packed here. What is no text of a case stays at home.

import { POOL_PATHS, UPLOAD_LIMITS, uploadSchema, type Upload } from '#exam';
import { askAcademy, type Answered } from '../askAcademy.ts';

const WORDS = /\.(yaml|ink)$/;

export async function sendUpload(files: readonly File[]): Promise<Answered<Upload>> {
  const [first] = files;
  const isZip = files.length === 1 && first !== undefined && first.name.toLowerCase().endsWith('.zip');
  const body = isZip ? await first.bytes() : await pack(files);
  if (body.length > UPLOAD_LIMITS.zipBytes) return { ok: false, code: 'tooLarge' };
  return askAcademy(uploadSchema, { method: 'POST', path: POOL_PATHS.uploads(), zip: body });
}

async function pack(files: readonly File[]): Promise<Uint8Array<ArrayBuffer>> {
  const { zipSync } = await import('fflate');
  const wanted = files.filter(({ name }) => WORDS.test(name));
  const texts = await Promise.all(
    wanted.map(async (file): Promise<[string, Uint8Array]> => [
      file.webkitRelativePath || file.name,
      await file.bytes(),
    ]),
  );
  return zipSync(Object.fromEntries(texts));
}
