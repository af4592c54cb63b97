// The functions that conditions may call: dates, ages, days of stay (SBC Art 6(1)) and of absence. All are pure. Over an unknown or open
// argument they are unknown, except where no further stay could change the answer (`decideOpen`).

import { absentDays, type Absence } from './absences.ts';
import * as calendar from './calendar.ts';
import { CalendarRangeError } from './calendar.ts';
import type { Place, Run } from './conditionTerms.ts';
import { DATE, DATETIME, INT, type FactType } from './factType.ts';
import type { FactValue } from './factValue.ts';
import * as shortStay from './shortStay.ts';
import type { Stay } from './shortStay.ts';
import { ConditionFault, OpenList, Unknown, unite, type Cells, type Value } from './verdict.ts';

export interface ConditionFunction {
  /** For authors: how it is called and what it gives. */
  readonly usage: string;
  readonly params: readonly FactType[];
  readonly result: FactType;
  readonly call: (...values: never[]) => FactValue;
  /** The answer that holds whatever else the open list in the first place may contain, or null. */
  readonly decideOpen?: (...values: never[]) => FactValue;
}

const STAYS: FactType = {
  kind: 'list',
  of: {
    kind: 'element',
    fields: new Map<string, FactType>([
      ['entry', DATE],
      ['exit', { kind: 'date', nullable: true }],
    ]),
  },
};
const ABSENCES: FactType = {
  kind: 'list',
  of: {
    kind: 'element',
    fields: new Map<string, FactType>([
      ['depart', DATE],
      ['returned', DATE],
    ]),
  },
};
const PROVISION: FactType = { kind: 'provision' };
const NULLABLE_DATE: FactType = { kind: 'date', nullable: true };

const stayFunction = <Answer extends FactValue>(
  name: string,
  meaning: string,
  result: FactType,
  call: (stays: readonly Stay[], date: string) => Answer,
  noneLeft?: Answer,
): [string, ConditionFunction] => [
  name,
  {
    usage: `${name}(stays, date): ${meaning}`,
    params: [STAYS, DATE],
    result,
    call,
    ...(noneLeft === undefined
      ? {}
      : {
          decideOpen: (stays: readonly Stay[], date: string) => (call(stays, date) === noneLeft ? noneLeft : null),
        }),
  },
];

const plainFunction = (
  name: string,
  usage: string,
  params: readonly FactType[],
  result: FactType,
  call: ConditionFunction['call'],
): [string, ConditionFunction] => [name, { usage: `${name}${usage}`, params, result, call }];

export const CONDITION_FUNCTIONS: ReadonlyMap<string, ConditionFunction> = new Map([
  plainFunction('addDays', '(date, days): the date that many days later', [DATE, INT], DATE, calendar.addDays),
  plainFunction('addMonths', '(date, months): clamped to the end of the month', [DATE, INT], DATE, calendar.addMonths),
  plainFunction('addYears', '(date, years): clamped to the end of February', [DATE, INT], DATE, calendar.addYears),
  plainFunction(
    'addWorkingDays',
    '(date, days): counting Monday to Friday',
    [DATE, INT],
    DATE,
    calendar.addWorkingDays,
  ),
  plainFunction('daysBetween', '(from, to): days from one date to the other', [DATE, DATE], INT, calendar.daysBetween),
  plainFunction(
    'minutesBetween',
    '(from, to): minutes from one moment to the other',
    [DATETIME, DATETIME],
    INT,
    calendar.minutesBetween,
  ),
  plainFunction('ageOn', '(birthDate, on): completed years', [DATE, DATE], INT, calendar.ageOn),
  plainFunction('earlier', '(date, date): the earlier of the two', [DATE, DATE], DATE, (a: string, b: string) =>
    a < b ? a : b,
  ),
  plainFunction('later', '(date, date): the later of the two', [DATE, DATE], DATE, (a: string, b: string) =>
    a > b ? a : b,
  ),
  plainFunction('min', '(number, number): the smaller of the two', [INT, INT], INT, (a: number, b: number) =>
    Math.min(a, b),
  ),
  plainFunction('max', '(number, number): the greater of the two', [INT, INT], INT, (a: number, b: number) =>
    Math.max(a, b),
  ),
  plainFunction(
    'under',
    '(provision, "24"): whether a provision is that one or a part of it, as 24(1)(a) is of 24',
    [PROVISION, PROVISION],
    { kind: 'bool' },
    (provision: string, whole: string) => provision === whole || provision.startsWith(`${whole}(`),
  ),
  plainFunction(
    'sum',
    '(numbers): all of them together; 0 of none',
    [{ kind: 'list', of: INT }],
    INT,
    (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0),
  ),
  plainFunction(
    'absentDays',
    '(absences, from, until): whole days outside from the first date to the day before the second',
    [ABSENCES, DATE, DATE],
    INT,
    absentDays,
  ),
  stayFunction('usedOn', 'days of stay in the 180 days that end on the date', INT, shortStay.usedOn),
  stayFunction('usedBefore', 'days of stay in the 179 days before a day of entry', INT, shortStay.usedBefore),
  stayFunction('remainingSimple', '90 less the days used before entry', INT, shortStay.remainingSimple, 0),
  stayFunction('maxConsecutive', 'the longest lawful stay from a day of entry', INT, shortStay.maxConsecutive, 0),
  stayFunction('lastLawfulDay', 'the last lawful day, or null', NULLABLE_DATE, shortStay.lastLawfulDay),
  stayFunction('earliestLawfulEntry', 'the first lawful day of entry', DATE, shortStay.earliestLawfulEntry),
  stayFunction('overstayDays', 'unlawful days of the last stay', INT, shortStay.overstayDays),
  stayFunction(
    'firstUnlawfulDay',
    'the first unlawful day of the last stay, or null',
    NULLABLE_DATE,
    shortStay.firstUnlawfulDay,
  ),
]);

/** An argument, and what an unknown field inside it is put down to. */
export interface Argument {
  readonly run: Run;
  readonly lacking: Unknown;
}

export function runFunction(fn: ConditionFunction, args: readonly Argument[], place: Place): Run {
  return (cells) => {
    const values = args.map((arg) => arg.run(cells));
    let unknown: Unknown | null = null;
    let open: OpenList | null = null;
    for (const [index, value] of values.entries()) {
      if (value === null) throw new ConditionFault('nullUsed', 'null where a value is needed', place);
      if (value instanceof OpenList) open = value;
      const isHoled = Array.isArray(value) && hasHole(value, fn.params[index]);
      const lacking = value instanceof Unknown ? value : isHoled ? args[index]?.lacking : undefined;
      if (lacking !== undefined) unknown = unknown === null ? lacking : unite(unknown, lacking);
    }
    if (unknown !== null) return open === null ? unknown : unite(unknown, open.rest);
    if (open === null) return call(fn.call, values, place);
    if (fn.decideOpen === undefined || hasHole(open.items, fn.params[0])) return open.rest;
    const known = values.map((value) => (value instanceof OpenList ? value.items : value));
    return call(fn.decideOpen, known, place) ?? open.rest;
  };
}

function call(fn: ConditionFunction['call'], values: readonly Value[], place: Place): FactValue {
  for (const value of values) if (Array.isArray(value)) checkSpans(value, place);
  try {
    return fn(...(values as never[]));
  } catch (error) {
    if (error instanceof CalendarRangeError) throw new ConditionFault('dateOutOfRange', error.message, place);
    throw error;
  }
}

/** Whether an element, or a field of one that the function reads, is unknown. */
function hasHole(items: readonly Value[], wanted: FactType | undefined): boolean {
  const fields = wanted?.kind === 'list' && wanted.of.kind === 'element' ? [...wanted.of.fields.keys()] : [];
  return items.some(
    (item) =>
      item instanceof Unknown ||
      fields.some((field) => (item as { readonly [field: string]: unknown })[field] === undefined),
  );
}

function checkSpans(items: readonly Value[], place: Place): void {
  for (const item of items as readonly unknown[] as readonly (Partial<Stay> & Partial<Absence>)[]) {
    const [start, end] = item.depart === undefined ? [item.entry, item.exit] : [item.depart, item.returned];
    if (start !== undefined && typeof end === 'string' && end < start) {
      throw new ConditionFault('badArgument', `a span of time ends on ${end}, before it begins on ${start}`, place);
    }
  }
}

/** Whether a state is on a dated list on the day of the check. */
export function runInList(state: Run, isListed: (state: string, date: string) => boolean, date: Run): Run {
  return (cells: Cells) => {
    const code = state(cells);
    const day = date(cells);
    if (code instanceof Unknown) return day instanceof Unknown ? unite(code, day) : code;
    if (day instanceof Unknown) return day;
    return code !== null && isListed(code as string, day as string);
  };
}

/** The date itself or the first after it that is neither at a weekend nor a holiday of the calendar. */
export function runRollForward(date: Run, holidays: ReadonlySet<string>, place: Place): Run {
  return (cells: Cells) => {
    const from = date(cells);
    if (from instanceof Unknown) return from;
    if (from === null) throw new ConditionFault('nullUsed', 'null where a value is needed', place);
    try {
      return calendar.rollForward(from as string, holidays);
    } catch (error) {
      if (error instanceof CalendarRangeError) throw new ConditionFault('dateOutOfRange', error.message, place);
      throw error;
    }
  };
}
