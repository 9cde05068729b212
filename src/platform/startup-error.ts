/** The program cannot start. `message` is the one line shown to whoever started it: no stack, no second line. */
export class StartupError extends Error {
  override readonly name = 'StartupError';
}
