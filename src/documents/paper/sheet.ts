// What is one side of a sheet? Its size and outline, its paper, the marks on it and the names of its areas.

import type { Box, Point } from '../art/path.ts';
import type { Layer, Mark } from './mark.ts';

export interface Paper {
  /** Colour in white light. */
  readonly tone: string;
  /** Two more colours when the paper itself is tinted across. */
  readonly tints: readonly [string, string, string] | null;
  /** Security paper stays dull under ultraviolet; office paper glows. */
  readonly ultraviolet: 'dull' | 'bright';
  /** How much light comes through: 1 as a passport leaf, less for board and plastic. */
  readonly translucency: number;
  readonly material: 'paper' | 'plastic' | 'cloth' | 'label';
}

/** A named place on a sheet. The list is the same for every document of a series. */
export interface Area {
  readonly name: string;
  readonly box: Box;
}

export interface Sheet {
  readonly widthMm: number;
  readonly heightMm: number;
  /** Path of the edge, inside 0,0 – width,height. */
  readonly outline: string;
  readonly paper: Paper;
  readonly areas: readonly Area[];
  readonly marks: readonly Mark[];
  /** How far each layer was printed off its place: manufacturing tolerance, a tenth of a millimetre or so. */
  readonly slips: Readonly<Partial<Record<Layer, Point>>>;
  /** One per physical sheet: fibres, clouds in the paper, wear. */
  readonly seed: string;
}

/** The box of an area; our own code asks only for areas the sheet has. */
export function selectArea(sheet: { readonly areas: readonly Area[] }, name: string): Box {
  const area = sheet.areas.find((one) => one.name === name);
  if (area === undefined) throw new Error(`sheet: no area "${name}"`);
  return area.box;
}
