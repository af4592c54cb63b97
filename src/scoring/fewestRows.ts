// The fewest rows of a table that leave least open. Exact: rows whose doing may take away or change what was known are decided first, in
// every combination; between the others knowledge only grows, so that what every further row together cannot settle nothing can, a row
// without which it cannot be settled is needed, and a set that leaves something open must grow by a row that speaks of it.

export interface SearchRow {
  readonly needs: readonly string[];
  /** The facts that it speaks of. */
  readonly facts: readonly string[];
}

export interface RowSearch {
  readonly rows: ReadonlyMap<string, SearchRow>;
  /** Rows that may take away or change what others have made known. */
  readonly loose: ReadonlySet<string>;
  /** The facts lacking after these rows, closed under what they need; null if these, and so any that hold them, cannot all be done. */
  lackingAfter(ids: ReadonlySet<string>): readonly string[] | null;
}

export interface FewestRows {
  readonly ids: ReadonlySet<string>;
  readonly remaining: readonly string[];
}

/** No set that leaves more open than `atMost` is looked for. */
export function fewestRows(search: RowSearch, atMost = Infinity): FewestRows {
  return new Finder(search).find(atMost);
}

/** Rows with everything they need, needs of needs included. */
export function closureOf(
  rows: ReadonlyMap<string, Pick<SearchRow, 'needs'>>,
  ids: Iterable<string>,
): ReadonlySet<string> {
  const out = new Set<string>();
  const open = [...ids];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (out.has(id)) continue;
    out.add(id);
    open.push(...(rows.get(id)?.needs ?? []));
  }
  return out;
}

/** Rows between which nothing is loose any more: those taken, and the most that may be taken. */
interface Room {
  readonly taken: ReadonlySet<string>;
  readonly most: ReadonlySet<string>;
}

class Finder {
  readonly #search: RowSearch;
  readonly #closures = new Map<string, ReadonlySet<string>>();
  readonly #answers = new Map<string, readonly string[] | null>();
  readonly #universe: ReadonlySet<string>;
  #best: FewestRows | null = null;

  constructor(search: RowSearch) {
    this.#search = search;
    for (const id of search.rows.keys()) this.#closures.set(id, closureOf(search.rows, [id]));
    const speaking = [...search.rows].filter(([, { facts }]) => facts.length > 0).map(([id]) => id);
    this.#universe = closureOf(search.rows, speaking);
  }

  find(atMost: number): FewestRows {
    const rooms = this.#rooms()
      .map((room) => ({ room, left: this.#count(room.most) }))
      .sort((a, b) => a.room.taken.size - b.room.taken.size);
    const nothing = this.#lacking(new Set()) ?? [];
    for (let least = 0; least < nothing.length && least <= atMost; least++) {
      for (const { room, left } of rooms) if (left <= least) this.#visit(room, least);
      if (this.#best !== null) return this.#best;
    }
    return { ids: new Set(), remaining: nothing };
  }

  /** One for every way to take or leave the loose rows. */
  #rooms(): Room[] {
    const loose = [...this.#search.loose].filter((id) => this.#universe.has(id));
    let rooms: { in: readonly string[]; out: readonly string[] }[] = [{ in: [], out: [] }];
    for (const id of loose)
      rooms = rooms.flatMap((room) => [
        { in: room.in, out: [...room.out, id] },
        { in: [...room.in, id], out: room.out },
      ]);
    return rooms.flatMap((room) => {
      const taken = closureOf(this.#search.rows, room.in);
      if (room.out.some((id) => taken.has(id))) return [];
      return [{ taken, most: this.#without(this.#universe, room.out) }];
    });
  }

  #visit(room: Room, least: number): void {
    if (this.#isTooMany(room.taken)) return;
    if (this.#count(room.most) > least) return;
    const taken = this.#withNeeded(room, least);
    if (this.#isTooMany(taken)) return;
    const left = this.#lacking(taken);
    if (left === null) return;
    if (left.length <= least) {
      this.#best = { ids: taken, remaining: left };
      return;
    }
    let { most } = room;
    if (this.#isTooFar(taken, most, left, least)) return;
    for (const id of this.#growing(taken, most, left)) {
      if (!most.has(id)) continue;
      this.#visit({ taken: new Set([...taken, ...this.#closureOf(id)]), most }, least);
      // From here on without it.
      most = this.#without(most, [id]);
      if (this.#count(most) > least) return;
    }
  }

  /**
   * Whether what is lacking needs more rows than there is room for: for every fact of which some row must still speak the cheapest one,
   * counting only facts whose rows bring nothing along that another counted fact's rows bring.
   */
  #isTooFar(taken: ReadonlySet<string>, most: ReadonlySet<string>, left: readonly string[], least: number): boolean {
    if (this.#best === null) return false;
    const groups = left.flatMap((fact) => {
      const speaking = [...most].filter(
        (id) => !taken.has(id) && this.#search.rows.get(id)?.facts.includes(fact) === true,
      );
      if (speaking.length === 0 || this.#count(this.#without(most, speaking)) <= least) return [];
      const added = speaking.map((id) => [...this.#closureOf(id)].filter((one) => !taken.has(one)));
      return [{ fewest: Math.min(...added.map(({ length }) => length)), all: new Set(added.flat()) }];
    });
    const counted = new Set<string>();
    let size = taken.size;
    for (const { fewest, all } of groups.sort((a, b) => a.all.size - b.all.size)) {
      if ([...all].some((id) => counted.has(id))) continue;
      size += fewest;
      for (const id of all) counted.add(id);
    }
    return size >= this.#best.ids.size;
  }

  /** With every row without which, all others done, more would be left open. */
  #withNeeded({ taken, most }: Room, least: number): ReadonlySet<string> {
    let grown = taken;
    for (const id of most) {
      if (grown.has(id) || (this.#search.rows.get(id)?.facts.length ?? 0) === 0) continue;
      if (this.#count(this.#without(most, [id])) <= least) continue;
      grown = new Set([...grown, ...this.#closureOf(id)]);
      if (this.#isTooMany(grown)) break;
    }
    return grown;
  }

  /** Rows that speak of what is still lacking, those that bring fewest others along first. */
  #growing(taken: ReadonlySet<string>, most: ReadonlySet<string>, left: readonly string[]): string[] {
    const speaks = (id: string): boolean =>
      this.#search.rows.get(id)?.facts.some((fact) => left.includes(fact)) === true;
    const added = (id: string): number => [...this.#closureOf(id)].filter((one) => !taken.has(one)).length;
    return [...most]
      .filter((id) => !taken.has(id) && speaks(id))
      .map((id) => ({ id, added: added(id) }))
      .sort((a, b) => a.added - b.added)
      .map(({ id }) => id);
  }

  /** The set without these rows and without what needs them. */
  #without(set: ReadonlySet<string>, gone: readonly string[]): ReadonlySet<string> {
    return new Set([...set].filter((id) => !gone.some((one) => this.#closureOf(id).has(one))));
  }

  #isTooMany(ids: ReadonlySet<string>): boolean {
    return this.#best !== null && ids.size >= this.#best.ids.size;
  }

  #closureOf(id: string): ReadonlySet<string> {
    return this.#closures.get(id) ?? new Set([id]);
  }

  /** How many facts are lacking; where it cannot be done, as if none were: nothing is ruled out by it. */
  #count(ids: ReadonlySet<string>): number {
    return this.#lacking(ids)?.length ?? 0;
  }

  #lacking(ids: ReadonlySet<string>): readonly string[] | null {
    const key = [...this.#universe].map((id) => (ids.has(id) ? '1' : '0')).join('');
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    const lacking = this.#search.lackingAfter(ids);
    this.#answers.set(key, lacking);
    return lacking;
  }
}
