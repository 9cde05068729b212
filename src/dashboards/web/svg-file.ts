import { z } from 'zod';

const ending = /\.svg$/;

/** The last part of an address, less its `.svg`; anything else is an address at which there is nothing. */
export const svgFile = z
  .string()
  .regex(ending)
  .transform((file) => file.replace(ending, ''));
