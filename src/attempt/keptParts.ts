// Parts of a view that stand as long as what they are made of does: a view is made after every act, and an act changes little of it. States
// are never changed in place, so that the same object means the same content.

/** A part by its name, made of these. */
export type KeepPart = <T>(name: string, of: readonly unknown[], make: () => T) => T;

/** For whoever makes one view. */
export const EVERY_PART_ANEW: KeepPart = (_name, _of, make) => make();

export function keepParts(): KeepPart {
  const known = new Map<string, { readonly of: readonly unknown[]; readonly value: unknown }>();
  return <T>(name: string, of: readonly unknown[], make: () => T): T => {
    const kept = known.get(name);
    if (kept !== undefined && of.every((one, index) => Object.is(one, kept.of[index]))) return kept.value as T;
    const value = make();
    known.set(name, { of, value });
    return value;
  };
}
