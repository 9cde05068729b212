import type { NameRef, PageFrame } from '../../../src/dashboards/pages/props/common.js';

export const asOf = new Date('2026-11-22T09:41:00Z');

export const frame: PageFrame = {
  asOf,
  overdueCount: 14,
  rule: 'carried-forward v1',
  softwareVersion: '0.1.0',
  formKey: '0d1f3c5e-7a9b-4c2d-8e4f-6a8b0c2d4e6f',
  done: null,
};

/** The instant at which a deadline of this last day has passed. */
export const endOf = (day: string): Date => new Date(Date.parse(day) + 86_400_000);

/** Another id for every name, the same one each time. */
export const idOf = (name: string): string =>
  `00000000-0000-4000-8000-${Buffer.from(name.padEnd(6, '.')).toString('hex').slice(0, 12)}`;

export const ref = (name: string): NameRef => ({
  name,
  slug: name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
});

export const putin = ref('Vladimir Putin');
export const lukashenko = ref('Alexander Lukashenko');
export const isw = { name: 'Institute for the Study of War', slug: 'isw' };
export const kremlin = ref('Kremlin');
export const milley = ref('Mark Milley');
export const zelensky = ref('Volodymyr Zelensky');
export const foxNews = ref('Fox News');
