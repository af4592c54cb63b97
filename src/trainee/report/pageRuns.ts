// Pages with one number after the other are told as one run: a booklet has many.

export interface PageRun {
  readonly from: string;
  readonly to: string;
}

/** The number of a page that has one; NaN for others. */
export function numberOf(page: string): number {
  return Number(/^page(\d+)$/.exec(page)?.[1] ?? NaN);
}

export function pageRuns(pages: readonly string[]): PageRun[] {
  const runs: PageRun[] = [];
  for (const page of pages) {
    const last = runs.at(-1);
    if (last !== undefined && numberOf(page) === numberOf(last.to) + 1)
      runs[runs.length - 1] = { from: last.from, to: page };
    else runs.push({ from: page, to: page });
  }
  return runs;
}
