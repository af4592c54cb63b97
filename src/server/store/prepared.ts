// Queries that are put together once and then only run: to build one costs more than to answer it.

import type { Compilable, CompiledQuery } from 'kysely';
import { kindOf, type DatabaseKind } from './store.ts';
import type { Db } from './tables.ts';

type Value = string | number | null;

/** What stands for a value while the query is put together; the values take these places in the order of the parameters. */
const placeOf = (index: number): string => `\u0000value ${index}`;

/**
 * The query as a function of its values. `build` is called once for each kind of database; it may use its values as values alone (in `where`,
 * `set`, `values`), since they are not known to it.
 */
export function prepared<Values extends readonly Value[], Row>(
  build: (db: Db, ...values: Values) => Compilable<Row>,
): (db: Db, ...values: Values) => Promise<Row[]> {
  const compiled = new Map<DatabaseKind, { query: CompiledQuery<Row>; places: readonly (number | null)[] }>();
  const compile = (db: Db, count: number) => {
    const names = Array.from({ length: count }, (_, index) => placeOf(index));
    const query = build(db, ...(names as unknown as Values)).compile();
    const places = query.parameters.map((parameter) => {
      const index = names.indexOf(parameter as string);
      return index === -1 ? null : index;
    });
    return { query, places };
  };
  return async (db, ...values) => {
    const kind = kindOf(db);
    const known = compiled.get(kind) ?? compile(db, values.length);
    compiled.set(kind, known);
    const { query, places } = known;
    const parameters = places.map((place, index) => (place === null ? query.parameters[index] : values[place]));
    return (await db.executeQuery<Row>({ ...query, parameters })).rows;
  };
}
