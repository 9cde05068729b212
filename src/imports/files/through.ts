import { pipeline, type Readable, type Transform } from 'node:stream';

/** What comes out of a transform that a stream goes into; where one of the two fails or is given up, so is the other. */
export function through(source: Readable, transform: Transform): Readable {
  // The error is that of the transform too, and told to whoever reads it.
  pipeline(source, transform, () => {});
  return transform;
}
