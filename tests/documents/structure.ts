// What is left of a drawing without its coordinates and colours, and how well does a simple model tell two kinds of drawings by that
// alone? Logistic regression over counts, trained on some folds and asked on the others.

/** One picture: counts by name, the group within which pictures are compared, the fold it belongs to, and what is asked. */
export interface Sample {
  readonly counts: ReadonlyMap<string, number>;
  readonly group: string;
  readonly fold: number;
  readonly isFalse: boolean;
}

/** Counts of tags, of runs of two and three tags, of attributes, of ids, of paths by size class; and the size class of the whole. */
export function structureOf(svg: string): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (name: string, times = 1): void => void counts.set(name, (counts.get(name) ?? 0) + times);
  const tags: string[] = [];
  for (const [, tag = '', attributes = ''] of svg.matchAll(/<(\/?[a-zA-Z]+)([^>]*)>/g)) {
    tags.push(tag);
    for (const [, name = '', value = ''] of attributes.matchAll(/([\w:-]+)="([^"]*)"/g)) {
      count(`${tag} ${name}`);
      if (name === 'd') count(`d of 2^${Math.floor(Math.log2(1 + value.length))}`);
      if (name === 'id') count('ids');
    }
  }
  for (const [at, tag] of tags.entries()) {
    count(tag);
    if (at > 0) count(tags.slice(at - 1, at + 1).join());
    if (at > 1) count(tags.slice(at - 2, at + 1).join());
  }
  count('half powers of bytes', Math.floor(2 * Math.log2(svg.length)));
  return counts;
}

/** Share of pictures told rightly, false and genuine weighing alike, each asked of a model that was trained without its fold. */
export function accuracyOf(samples: readonly Sample[], folds: number): number {
  const answers = judged(samples, folds);
  const share = (isFalse: boolean): number => {
    const points = answers.filter(({ one }) => one.isFalse === isFalse).map(({ point }) => point);
    return points.reduce((sum, point) => sum + point, 0) / points.length;
  };
  return (share(true) + share(false)) / 2;
}

/** A point for each picture told rightly; half a point where the model has nothing to go by. */
export function judged(samples: readonly Sample[], folds: number): { readonly one: Sample; readonly point: number }[] {
  return Array.from({ length: folds }, (_, fold) => {
    const judge = train(samples.filter((one) => one.fold !== fold));
    return samples
      .filter((one) => one.fold === fold)
      .map((one) => {
        const leaning = judge(one);
        return { one, point: leaning === 0 ? 0.5 : leaning > 0 === one.isFalse ? 1 : 0 };
      });
  }).flat();
}

const ROUNDS = 60;
const RATE = 0.3;
const DECAY = 0.01;

/** Trains by descent on the whole lot; the answer is above 0 for what looks false. Counts are taken against the mean of their group. */
function train(samples: readonly Sample[]): (one: Sample) => number {
  const names = [...new Set(samples.flatMap(({ counts }) => [...counts.keys()]))];
  const raw = ({ counts }: Sample): number[] => names.map((name) => Math.log2(1 + (counts.get(name) ?? 0)));
  const groups = Map.groupBy(samples, ({ group }) => group);
  const means = new Map([...groups].map(([group, ones]) => [group, meanOf(ones.map(raw))]));
  const centred = (one: Sample): number[] => raw(one).map((value, i) => value - (means.get(one.group)?.[i] ?? value));
  const rows = samples.map(centred);
  const scale = names.map(
    (_, i) => 1 / (Math.sqrt(rows.reduce((sum, row) => sum + row[i]! ** 2, 0) / rows.length) || 1),
  );
  const inputs = rows.map((row) => row.map((value, i) => Math.max(-4, Math.min(4, value * scale[i]!))));
  const weights = names.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = names.map(() => 0);
    for (const [at, row] of inputs.entries()) {
      const wrong = (samples[at]!.isFalse ? 1 : 0) - 1 / (1 + Math.exp(-dot(weights, row)));
      for (let i = 0; i < row.length; i++) slope[i]! += wrong * row[i]!;
    }
    for (let i = 0; i < weights.length; i++)
      weights[i] = weights[i]! * (1 - DECAY) + (RATE * slope[i]!) / inputs.length;
  }
  return (one) =>
    dot(
      weights,
      centred(one).map((value, i) => value * scale[i]!),
    );
}

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, value, i) => sum + value * b[i]!, 0);

function meanOf(rows: readonly number[][]): number[] {
  return (rows[0] ?? []).map((_, i) => rows.reduce((sum, row) => sum + row[i]!, 0) / rows.length);
}
