import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Figure, FigureStamp } from '../figures/figure.js';
import { contentTypes, type FigureFormat, figureFormats, toFigureFile } from '../figures/figure-files.js';
import type { Theme } from '../figures/marks-style.js';
import { originOf } from '../../platform/http/origin.js';
import { sendCached } from './send-cached.js';

/** What an address asks for, such as `calibration.svg`. */
export interface FigureFile<Name extends string> {
  name: Name;
  format: FigureFormat;
}

/** The last part of an address: one of `names` and a format; anything else is an address at which there is nothing. */
export function figureFile<const Name extends string>(names: readonly Name[]) {
  return z
    .string()
    .transform((file) => {
      const [name, format, ...rest] = file.split('.');
      return rest.length === 0 ? { name, format } : {};
    })
    .pipe(z.object({ name: z.enum(names), format: z.enum(figureFormats) }));
}

export const themeQuery = z.object({ theme: z.enum(['light', 'dark']).catch('light') });
export type ThemeQuery = z.output<typeof themeQuery>;

/** Everything that a drawing follows from; what starts with underscores is the renderer's own. */
const dataOf = (figure: Figure): string =>
  JSON.stringify(figure, (key, value: unknown) => (key.startsWith('__') ? undefined : value));

interface Asked {
  figure: Figure;
  stamp: FigureStamp;
  format: FigureFormat;
  theme: Theme;
}

/** Answers with a chart as a file. */
export function sendFigure(
  request: FastifyRequest,
  reply: FastifyReply,
  asked: Asked,
): Promise<string | Buffer> {
  const { figure, stamp, format, theme } = asked;
  const origin = originOf(request);
  if (format === 'csv') reply.header('content-disposition', 'attachment');
  return sendCached(request, reply, {
    madeOf: [format, theme, origin, stamp.rule, dataOf(figure)].join('\n'),
    contentType: contentTypes[format],
    body: () => toFigureFile({ figure, stamp, theme, origin }, format),
  });
}
