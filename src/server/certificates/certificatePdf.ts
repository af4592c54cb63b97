// A certificate as paper: A4 across, tagged for screen readers, with fonts of its own, and a code that leads to its verification.

import type { Credential } from '#exam';
// The name that its types give it.
// oxlint-disable-next-line import/no-named-as-default
import PDFDocument from 'pdfkit';
import { encodeQR } from 'qr';
import type { CertificateWords } from './certificateWords.ts';
import { PaperText } from './paperText.ts';

export interface CertificatePaper {
  readonly certificate: string;
  readonly name: string;
  readonly credential: Credential;
  /** Kept in the file, so that the paper itself can be handed in to be verified. */
  readonly signed: string;
  readonly issuedAtMs: number;
  /** Where people verify it. */
  readonly verifyAt: string;
}

/** The entry of the file's description that holds the signed text. */
const SIGNED_ENTRY = 'OpenBadgeCredential';

const INK = '#22201b';
const SOFT = '#534c41';
const PRIMARY = '#1f5a55';
const EDGE = '#c9bfa9';
const GROUND = '#fbf9f4';

const WIDTH = 841.89;
const HEIGHT = 595.28;
const MARGIN = 64;
const QR_SIDE = 92;

export function certificatePdf(paper: CertificatePaper, words: CertificateWords): Promise<Buffer> {
  const { credential, name } = paper;
  const info: Record<string, string | Date> = {
    Title: `${words.say('title')}: ${credential.name}`,
    Author: credential.issuer.name,
    CreationDate: new Date(paper.issuedAtMs),
    ModDate: new Date(paper.issuedAtMs),
    [SIGNED_ENTRY]: paper.signed,
  };
  const doc = new PDFDocument({
    size: [WIDTH, HEIGHT],
    margin: 0,
    pdfVersion: '1.7',
    // The library knows more subsets than its types say.
    subset: 'PDF/UA' as 'PDF/A-3',
    tagged: true,
    displayTitle: true,
    lang: words.language,
    info,
  });
  const whole = new Promise<Buffer>((resolve, reject) => {
    const parts: Buffer[] = [];
    doc.on('data', (part: Buffer) => parts.push(part));
    doc.on('end', () => resolve(Buffer.concat(parts)));
    doc.on('error', reject);
  });
  const root = doc.struct('Document');
  doc.addStructure(root);
  const text = new PaperText(doc, root, words.isRightToLeft);
  drawFrame(doc);

  const middle = { x: MARGIN, width: WIDTH - 2 * MARGIN, align: 'middle' } as const;
  text.write('P', credential.issuer.name, { ...middle, y: 62, size: 13, color: SOFT });
  text.write('H1', words.say('title'), { ...middle, y: 86, size: 34, weight: 'strong', color: PRIMARY });
  text.write('P', words.say('certifies'), { ...middle, y: 150, size: 12, color: SOFT });
  text.write('P', name, { ...middle, y: 170, size: 30, weight: 'strong', color: INK });
  text.write('P', words.say('passed'), { ...middle, y: 222, size: 12, color: SOFT });
  text.write('P', credential.name, { ...middle, y: 242, size: 20, weight: 'strong', color: INK });
  const result = resultOf(credential);
  text.write('P', words.say('result', result), { ...middle, y: 278, size: 12, color: INK });
  writeProfile(text, credential, words);

  const foot = HEIGHT - 54 - QR_SIDE;
  const code = words.isRightToLeft ? MARGIN : WIDTH - MARGIN - QR_SIDE;
  drawCode(doc, root, paper.verifyAt, words.say('qr'), code, foot);
  const beside = {
    x: words.isRightToLeft ? MARGIN + QR_SIDE + 20 : MARGIN,
    width: WIDTH - 2 * MARGIN - QR_SIDE - 20,
    align: 'start',
    size: 10,
  } as const;
  const { validUntil } = credential;
  const dates = [
    words.say('issued', { on: paper.issuedAtMs }),
    ...(validUntil === undefined ? [] : [words.say('ends', { on: Date.parse(validUntil) })]),
  ];
  text.write('P', dates.join(' · '), { ...beside, y: foot + 4, size: 11, color: INK });
  text.write('P', words.say('number', { id: paper.certificate }), { ...beside, y: foot + 26, color: SOFT });
  text.write('P', words.say('verify'), { ...beside, y: foot + 54, color: SOFT });
  text.write('P', paper.verifyAt, { ...beside, y: foot + 70, color: PRIMARY, isAddress: true });
  root.end();
  doc.end();
  return whole;
}

function resultOf({ credentialSubject: { result, achievement } }: Credential): { percent: number; mark: number } {
  const described = achievement.resultDescription.find(({ requiredValue }) => requiredValue !== undefined);
  const value = result.find(({ resultDescription }) => resultDescription === described?.id)?.value;
  return { percent: Number(value), mark: Number(described?.requiredValue) };
}

/** What was shown in each competency, in two columns; left out where there are none beside the whole. */
function writeProfile(text: PaperText, { credentialSubject }: Credential, words: CertificateWords): void {
  const { result, achievement } = credentialSubject;
  const shown = achievement.resultDescription
    .filter(({ resultType, requiredValue }) => resultType === 'Percent' && requiredValue === undefined)
    .flatMap(({ id, name }) => {
      const value = result.find((one) => one.resultDescription === id)?.value;
      const code = id.slice(id.lastIndexOf(':') + 1);
      return value === undefined ? [] : [{ name: words.competencies[code] ?? name, percent: Number(value) }];
    });
  if (shown.length === 0) return;
  const top = 308;
  text.write('H2', words.say('profile'), { x: MARGIN, width: WIDTH - 2 * MARGIN, align: 'middle', y: top, size: 11, weight: 'strong', color: PRIMARY }); // prettier-ignore
  const half = Math.ceil(shown.length / 2);
  const column = 250;
  const gap = 44;
  const rowHeight = Math.min(16, 92 / half);
  shown.forEach(({ name, percent }, index) => {
    const isSecond = index >= half;
    const isLeft = isSecond === words.isRightToLeft;
    const x = isLeft ? WIDTH / 2 - gap / 2 - column : WIDTH / 2 + gap / 2;
    const y = top + 22 + (isSecond ? index - half : index) * rowHeight;
    text.writePair(name, words.say('share', { percent }), { x, y, width: column, size: 9.5, color: INK });
  });
}

function drawFrame(doc: PDFKit.PDFDocument): void {
  doc.markContent('Artifact', { type: 'Layout' });
  doc.rect(0, 0, WIDTH, HEIGHT).fill(GROUND);
  doc.lineWidth(3).strokeColor(PRIMARY).rect(26, 26, WIDTH - 52, HEIGHT - 52).stroke(); // prettier-ignore
  doc.lineWidth(0.75).strokeColor(EDGE).rect(34, 34, WIDTH - 68, HEIGHT - 68).stroke(); // prettier-ignore
  doc.moveTo(WIDTH / 2 - 60, 138).lineTo(WIDTH / 2 + 60, 138).stroke(); // prettier-ignore
  doc.endMarkedContent();
}

function drawCode(
  doc: PDFKit.PDFDocument,
  root: PDFKit.PDFStructureElement,
  address: string,
  alt: string,
  x: number,
  y: number,
): void {
  const modules = encodeQR(address, 'raw', { ecc: 'medium' });
  const side = QR_SIDE / modules.length;
  const bbox: [number, number, number, number] = [x, y, x + QR_SIDE, y + QR_SIDE];
  const draw = (): void => {
    doc.rect(x - 6, y - 6, QR_SIDE + 12, QR_SIDE + 12).fill('#ffffff');
    modules.forEach((row, line) =>
      row.forEach((isDark, place) => {
        if (isDark) doc.rect(x + place * side, y + line * side, side, side);
      }),
    );
    doc.fill('#000000');
  };
  const figure = doc.struct('Figure', { alt, bbox } as { alt: string }, draw);
  root.add(figure);
}
