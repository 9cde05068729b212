import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, jest } from '@jest/globals';
import { readConfig } from '../../src/config.js';
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
  const settings = { RECKONER_DATA_DIR: fixture.dataDir, PORT: '0' };
  const creating = createApp(readConfig({ ephemeral: true, exclusive: true }, settings));
  await expect(creating).rejects.toThrow('Symbol(missing)');
  expect(existsSync(join(fixture.dataDir, 'cluster'))).toBe(true);
  expect(existsSync(join(fixture.dataDir, 'cluster', 'postmaster.pid'))).toBe(false);
}, 60_000);
