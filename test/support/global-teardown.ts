/** Runs once after all test files, in Jest's own process. */
export default async function globalTeardown(): Promise<void> {
  await Promise.all(globalThis.testServices.map((service) => service.stop()));
}
