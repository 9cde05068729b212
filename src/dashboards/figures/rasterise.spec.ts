import { describe, expect, it } from '@jest/globals';
import { rasterise } from './rasterise.js';

const drawing = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><text y="20" font-family="'Inter', system-ui, sans-serif">${text}</text></svg>`;

describe('rasterise', () => {
  it('sets text without any font of the machine', async () => {
    const [empty, latin, cyrillic] = await Promise.all(
      ['', 'calibration', 'прогноз'].map((text) => rasterise(drawing(text), 1)),
    );
    expect(latin!.length).toBeGreaterThan(empty!.length + 500);
    expect(cyrillic!.length).toBeGreaterThan(empty!.length + 500);
  });

  it('has so many pixels for each unit', async () => {
    const png = await rasterise(drawing('x'), 2);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([400, 80]);
  });
});
