import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, jest } from '@jest/globals';
import { EmbeddedFixture } from './embedded-fixture.js';

const fixture = new EmbeddedFixture();

class Broken {
  /** Asks for something that nobody provides. */
  static readonly inject = [Symbol('missing')];
}

jest.unstable_mockModule('../../src/app.module.js', () => ({
  AppModule: {
    forRoot: () => ({
      module: Broken,
      providers: [{ provide: 'broken', useFactory: () => null, inject: Broken.inject }],
    }),
  },
}));

it('leaves no database running when the application cannot be put together', async () => {
  const { createApp } = await import('../../src/create-app.js');
  const creating = createApp({
    mode: 'embedded',
    role: 'all',
    dataDir: fixture.dataDir,
    ephemeral: true,
    exclusive: true,
    http: { host: '127.0.0.1', port: 0, publicUrl: null },
    logFormat: 'text',
  });
  await expect(creating).rejects.toThrow('Symbol(missing)');
  expect(existsSync(join(fixture.dataDir, 'cluster'))).toBe(true);
  expect(existsSync(join(fixture.dataDir, 'cluster', 'postmaster.pid'))).toBe(false);
}, 60_000);
