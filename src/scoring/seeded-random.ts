const WARM_UP_DRAWS = 16;
const TWO_TO_32 = 4_294_967_296;

/**
 * A reproducible source of uniform random numbers, strictly between 0 and 1, in steps of 2⁻³²; the same seed gives
 * the same sequence on every machine. Not for secrets.
 *
 * @param seed a whole number; its lowest 32 bits count
 * @see C. Doty-Humphrey, PractRand, generator sfc32
 */
export function seededRandom(seed: number): () => number {
  let [a, b, c, counter] = [0x9e3779b9, 0x243f6a88, seed | 0, 1];
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return ((sum >>> 0) + 0.5) / TWO_TO_32;
  };
  for (let draw = 0; draw < WARM_UP_DRAWS; draw++) next();
  return next;
}
