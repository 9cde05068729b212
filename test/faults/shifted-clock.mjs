// Loaded before the service: the clock of its machine is off by RECKONER_TEST_CLOCK_OFF_MS.
const offMs = Number(process.env.RECKONER_TEST_CLOCK_OFF_MS);
const now = Date.now;
globalThis.Date = class extends Date {
  static now = () => now() + offMs;
  constructor(...args) {
    super(...(args.length === 0 ? [now() + offMs] : args));
  }
};
