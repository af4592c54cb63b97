// Small pictures as PNG files and back: what golden images are kept in. Writes eight bits of red, green and blue a pixel, with words about
// the picture beside it; reads only what it wrote. Format: W3C Portable Network Graphics, third edition, 2025.

import { crc32, deflateSync, inflateSync } from 'node:zlib';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue of one pixel after the other, row by row. */
  readonly pixels: Uint8Array;
}

export function makePicture(width: number, height: number, grey = 0): Picture {
  return { width, height, pixels: new Uint8Array(3 * width * height).fill(grey) };
}

/** Lays a picture upon another. */
export function paste(onto: Picture, picture: Picture, x: number, y: number): void {
  for (let row = 0; row < picture.height; row++)
    onto.pixels.set(
      picture.pixels.subarray(3 * row * picture.width, 3 * (row + 1) * picture.width),
      3 * ((y + row) * onto.width + x),
    );
}

export function cut(from: Picture, x: number, y: number, width: number, height: number): Picture {
  const part = makePicture(width, height);
  for (let row = 0; row < height; row++) {
    const start = 3 * ((y + row) * from.width + x);
    part.pixels.set(from.pixels.subarray(start, start + 3 * width), 3 * row * width);
  }
  return part;
}

/** Every pixel as a square of so many. */
export function enlarge({ width, height, pixels }: Picture, times: number): Picture {
  const out = makePicture(width * times, height * times);
  for (let y = 0; y < out.height; y++)
    for (let x = 0; x < out.width; x++) {
      const from = 3 * (Math.floor(y / times) * width + Math.floor(x / times));
      out.pixels.set(pixels.subarray(from, from + 3), 3 * (y * out.width + x));
    }
  return out;
}

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

function chunk(type: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

export function makePng({ width, height, pixels }: Picture, words = ''): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits, red, green and blue.
  head.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.alloc((3 * width + 1) * height);
  for (let y = 0; y < height; y++) {
    const at = y * (3 * width + 1);
    // Filter 1: each value less that of the pixel to the left.
    rows[at] = 1;
    for (let i = 0; i < 3 * width; i++) {
      const here = pixels[3 * width * y + i] ?? 0;
      rows[at + 1 + i] = here - (i < 3 ? 0 : (pixels[3 * width * y + i - 3] ?? 0));
    }
  }
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('tEXt', Buffer.from(`Comment\0${words}`, 'latin1')),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** A picture that `makePng` wrote, and its words. Throws for another file. */
export function readPng(file: Buffer): Picture & { readonly words: string } {
  if (!file.subarray(0, 8).equals(SIGNATURE)) throw new Error('png: no PNG file');
  let [width, height, words] = [0, 0, ''];
  let rows: Buffer = Buffer.alloc(0);
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    const content = file.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') [width, height] = [content.readUInt32BE(0), content.readUInt32BE(4)];
    if (type === 'tEXt') words = content.toString('latin1', 'Comment\0'.length);
    if (type === 'IDAT') rows = inflateSync(content);
    at += length + 12;
  }
  const picture = makePicture(width, height);
  for (let y = 0; y < height; y++) {
    const at = y * (3 * width + 1);
    if (rows[at] !== 1) throw new Error('png: not one of ours');
    for (let i = 0; i < 3 * width; i++)
      picture.pixels[3 * width * y + i] =
        (rows[at + 1 + i] ?? 0) + (i < 3 ? 0 : (picture.pixels[3 * width * y + i - 3] ?? 0));
  }
  return { ...picture, words };
}
