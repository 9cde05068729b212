const WITHOUT_ZONE = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)$/;
/** Fatebook writes 09:07:05 as 09:07:5. */
const SHORT_SECOND = /^(\d{4}-\d{2}-\d{2} \d{2}:\d{2}:)(\d)$/;
const WITH_ZONE = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}(?:\.\d+)?)([+-]\d{2}:\d{2}|Z)$/;

/** A time that a tool writes in UTC without saying so, or with a blank for the T, as RFC 3339; anything else as it is. */
export function utcTime(text: string | undefined): string | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  return text
    .trim()
    .replace(SHORT_SECOND, (_, time: string, second: string) => `${time}0${second}`)
    .replace(WITHOUT_ZONE, '$1T$2Z')
    .replace(WITH_ZONE, '$1T$2$3');
}

/** Milliseconds since 1970 as RFC 3339; `undefined` where they are none, or far from our time. */
export function epochTime(ms: unknown): string | undefined {
  if (typeof ms !== 'number' || !Number.isFinite(ms) || Math.abs(ms) > 8e15) return undefined;
  return new Date(ms).toISOString();
}

/** When the outcome was known, of which only is told when it was ruled on: then, if that was before the deadline. */
export function knownBy(resolvedAt: string | undefined, deadline: string | undefined): string | undefined {
  if (resolvedAt === undefined || deadline === undefined) return undefined;
  return new Date(resolvedAt) < new Date(deadline) ? resolvedAt : undefined;
}
