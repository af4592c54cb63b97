// Functions that statistics rest on and the language lacks: the normal distribution and its inverse, Student's t.

const SQRT_2PI = Math.sqrt(2 * Math.PI);

/** Density of the standard normal distribution. */
export function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / SQRT_2PI;
}

/** Φ: the share of a standard normal below z, by a series near the middle and a continued fraction in the tails (A&S 26.2.10, 26.2.14). */
export function normalShare(z: number): number {
  const x = Math.abs(z);
  if (x > 38) return z < 0 ? 0 : 1;
  if (x < 3) {
    let term = x;
    let sum = x;
    for (let n = 1; Math.abs(term) > 1e-17 * Math.abs(sum); n++) {
      term *= (x * x) / (2 * n + 1);
      sum += term;
    }
    const above = normalDensity(x) * sum;
    return z < 0 ? 0.5 - above : 0.5 + above;
  }
  let fraction = 0;
  for (let n = 120; n > 0; n--) fraction = n / (x + fraction);
  const tail = normalDensity(x) / (x + fraction);
  return z < 0 ? tail : 1 - tail;
}

/** z(p) = Φ⁻¹(p) for 0 < p < 1. P. J. Acklam's rational approximation (2003), made exact by one step of Halley's method. */
export function normalQuantile(p: number): number {
  if (p === 0.5) return 0;
  if (p > 0.5) return -normalQuantile(1 - p);
  const z = p < 0.02425 ? tailGuess(p) : middleGuess(p);
  const error = (normalShare(z) - p) / normalDensity(z);
  return z - error / (1 + (z * error) / 2);
}

const A = [-39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239]; // prettier-ignore
const B = [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1];
const C = [-0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968, 2.938163982698783]; // prettier-ignore
const D = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1];

const polynomial = (coefficients: readonly number[], x: number): number =>
  coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);

function tailGuess(p: number): number {
  const q = Math.sqrt(-2 * Math.log(p));
  return polynomial(C, q) / polynomial(D, q);
}

function middleGuess(p: number): number {
  const q = p - 0.5;
  return (polynomial(A, q * q) * q) / polynomial(B, q * q);
}

/** The value that Student's t with so many degrees of freedom exceeds with probability (1 − p), for p over a half. */
export function studentQuantile(p: number, freedom: number): number {
  let low = 0;
  let high = 2;
  while (studentShare(high, freedom) < p) high *= 2;
  for (let i = 0; i < 200 && high - low > 1e-13 * high; i++) {
    const middle = (low + high) / 2;
    if (studentShare(middle, freedom) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The share of Student's t below t ≥ 0, by the finite trigonometric series (A&S 26.7.3, 26.7.4): degrees of freedom are whole. */
function studentShare(t: number, freedom: number): number {
  const angle = Math.atan(t / Math.sqrt(freedom));
  const cosine2 = Math.cos(angle) ** 2;
  const isOdd = freedom % 2 === 1;
  let term = isOdd ? Math.cos(angle) : 1;
  let sum = freedom === 1 ? 0 : term;
  for (let n = isOdd ? 2 : 1; n <= freedom - 3; n += 2) {
    term *= (cosine2 * n) / (n + 1);
    sum += term;
  }
  const within = isOdd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
  return 0.5 + within / 2;
}
