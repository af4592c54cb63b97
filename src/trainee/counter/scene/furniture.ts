// What stands fast in the booth: glass, counter, desk, the reader with its lamp, the stamps. Painted again for every size of the booth;
// the old stays until the new is there.

import type { GameObjects, Scene } from 'phaser';
import { drawCounter, drawDesk, drawGlass } from './deskDrawing.ts';
import type { Place } from '#scenario';
import { beforePeople, isMobile } from './placeDrawing.ts';
import { drawCarDoor, drawCase, drawOpenAir, drawTable } from './placeFurniture.ts';
import type { Layout } from './layout.ts';
import type { Textures } from './textures.ts';
import { drawDot, drawReader, drawStamps } from './toolDrawings.ts';

interface Piece {
  readonly name: string;
  readonly svg: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly depth: number;
}

const BRIGHT = 0xffffff;
const DIM = 0x777777;

interface Standing {
  readonly images: readonly GameObjects.Image[];
  readonly keys: readonly string[];
}

export class Furniture {
  readonly #scene: Scene;
  readonly #textures: Textures;
  readonly #changed: () => void;
  #standing: Standing = { images: [], keys: [] };
  #readyLamp: GameObjects.Image | null = null;
  #reading = false;
  #wanted = '';

  constructor(scene: Scene, textures: Textures, changed: () => void) {
    this.#scene = scene;
    this.#textures = textures;
    this.#changed = changed;
  }

  /** The reader's lamp: bright while it reads. */
  light(reading: boolean): void {
    this.#reading = reading;
    this.#readyLamp?.setTint(reading ? BRIGHT : DIM);
  }

  async place(layout: Layout, leftHanded: boolean, where: Place): Promise<void> {
    const { reader, strip, width, height } = layout;
    const textures = this.#textures;
    const name = `${width}x${height}:${leftHanded}:${where}`;
    if (this.#wanted === name) return;
    this.#wanted = name;
    const pieces = piecesOf(layout, where);
    const dot = await textures.takeSvg('dot:ready', drawDot('#8fd08f').svg, 20, 20);
    const keys = await Promise.all(
      pieces.map((piece) => textures.takeSvg(piece.name, piece.svg, piece.width, piece.height)),
    );
    if (textures.closed || this.#wanted !== name) {
      for (const key of [...keys, dot]) textures.drop(key);
      return;
    }
    const images = pieces.map((piece, index) =>
      this.#scene.add
        .image(piece.x, piece.y, keys[index] ?? '')
        .setOrigin(0, 0)
        .setDisplaySize(piece.width, piece.height)
        .setDepth(piece.depth),
    );
    this.#readyLamp?.destroy();
    this.#readyLamp = this.#scene.add
      .image(reader.x + reader.width - 22, reader.y + 54, dot)
      .setDisplaySize(18, 18)
      .setDepth(13)
      .setTint(this.#reading ? BRIGHT : DIM)
      .setVisible(!strip);
    const before = this.#standing;
    this.#standing = { images, keys: [...keys, dot] };
    for (const image of before.images) image.destroy();
    for (const key of before.keys) textures.drop(key);
    this.#changed();
  }
}

/** In a strip there is no desk, and nothing that stands on it. */
function piecesOf({ hall, counter, desk, reader, stamps, strip }: Layout, place: Place): readonly Piece[] {
  const front = beforePeople(place);
  const drawFront = { glass: drawGlass, door: drawCarDoor, air: drawOpenAir }[front];
  const edge = front === 'glass' ? 'counter' : 'table';
  const drawEdge = edge === 'counter' ? drawCounter : drawTable;
  const top = isMobile(place) ? 'case' : 'desk';
  const drawTop = top === 'case' ? drawCase : drawDesk;
  const shell: readonly Piece[] = [
    { name: front, svg: drawFront(hall.width, hall.height), ...hall, depth: 8 },
    { name: edge, svg: drawEdge(counter.width, counter.height), ...counter, depth: 9 },
  ];
  if (strip) return shell;
  return [
    ...shell,
    { name: top, svg: drawTop(desk.width, desk.height), ...desk, depth: 9 },
    { name: 'reader', svg: drawReader().svg, ...reader, depth: 12 },
    { name: 'stamps', svg: drawStamps().svg, ...stamps, depth: 12 },
  ];
}
