import { expect, test } from 'vitest';
import { listRecordings, packRecordings } from './recordings.ts';

const FOLDER = 'scenarios/library/baker/recordings';
const FILES = new Map([
  [`${FOLDER}/en/home.ticket.mp3`, '00000000000000aa'],
  [`${FOLDER}/en/home.ticket.ogg`, '00000000000000bb'],
  [`${FOLDER}/fr/rendered.home.ticket.summary.webm`, '00000000000000cc'],
  ['scenarios/library/baker2/recordings/en/home.ticket.ogg', '00000000000000dd'],
  ['scenarios/library/baker/locales/en.yaml', 'title: Rye'],
]);

test('recordings are packed by language and text, each under the hash of its bytes, the better formats first', () => {
  expect(packRecordings(FILES, 'baker')).toEqual({
    en: { 'line.home.ticket': ['recordings/00000000000000bb.ogg', 'recordings/00000000000000aa.mp3'] },
    fr: { 'rendered.home.ticket.summary': ['recordings/00000000000000cc.webm'] },
  });
  expect(packRecordings(FILES, 'potter')).toBeNull();
});

test('what is served leads back to the file, and its name tells nothing of the line', () => {
  for (const { served, file } of listRecordings(FILES, 'baker')) {
    expect(served).toContain(FILES.get(file));
    expect(served).not.toContain('ticket');
  }
  expect(listRecordings(FILES, 'baker')).toHaveLength(3);
});
