import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';

const require = createRequire(import.meta.url);
/** The renderer reads no WOFF2, so the pages' typeface comes as TrueType from a package of its own. */
const fontFiles = ['400Regular', '600SemiBold'].map((face) =>
  require.resolve(`@expo-google-fonts/inter/${face}/Inter_${face}.ttf`),
);
const family = 'Inter';

/**
 * An SVG document as PNG. Text is set in our own font alone, so that the picture is the same on every machine.
 * @param scale pixels for each unit of the drawing
 */
export async function rasterise(svg: string, scale: number): Promise<Buffer> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: {
      loadSystemFonts: false,
      fontFiles,
      defaultFontFamily: family,
      sansSerifFamily: family,
      serifFamily: family,
    },
  });
  return image.asPng();
}
