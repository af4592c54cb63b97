// Loaded before each test file under Stryker: while a file is loaded no mutant is active, as it would be in a new thread. Which mutant
// is active in its tests Stryker says, before the first of them.

const stryker: unknown = Reflect.get(globalThis, '__stryker__');
if (typeof stryker === 'object' && stryker !== null) Reflect.set(stryker, 'activeMutant', undefined);
