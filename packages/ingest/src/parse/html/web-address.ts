/** Schemes that a feed's addresses may have; `javascript:` and `data:` never come out. */
const allowed = /^(?:https?|ftp|mailto|urn|tag|news|magnet):$/;

/** Base addresses from the outermost to the nearest; empty ones and ones that do not parse are stepped over. */
export type Bases = readonly (string | null | undefined)[];

/** The nearest absolute base, each resolved against the one before it, or null. */
export const baseOf = (bases: Bases): string | null => {
  let base: string | null = null;
  for (const next of bases) {
    if (!next) continue;
    const outer: string | undefined = base ?? undefined;
    if (URL.canParse(next, outer)) base = new URL(next, outer).href;
  }
  return base;
};

/** An address as written in a feed, made absolute; null when it is empty, cannot be resolved or has a scheme that may not come out. */
export const resolveAddress = (address: string | null | undefined, bases: Bases): string | null => {
  const cleaned = (address ?? '')
    .trim()
    .replace(/&amp;/gi, '&')
    .replace(/[\r\n\t]/g, '')
    .replace(/ /g, '%20');
  if (!cleaned) return null;
  const base = baseOf(bases) ?? undefined;
  const whole = isBareHost(cleaned, base) ? `${base?.startsWith('http:') ? 'http' : 'https'}://${cleaned}` : cleaned;
  if (!URL.canParse(whole, base)) return null;
  const url = new URL(whole, base);
  return allowed.test(url.protocol) ? url.href : null;
};

/** `www.outlet.example/1`, or the host of the base itself, written without a scheme. */
const isBareHost = (address: string, base: string | undefined): boolean => {
  const [, host] = /^((?:[\w-]{1,63}\.){1,5}[a-z]{2,24})(?:[/?#]|$)/i.exec(address) ?? [];
  if (!host) return false;
  const own = base ? new URL(base).hostname.replace(/^www\./, '') : null;
  return /^www\./i.test(host) || host.toLowerCase() === own;
};

/** The same for a page: http and https only. */
export const resolvePage = (address: string | null | undefined, bases: Bases): string | null => {
  const resolved = resolveAddress(address, bases);
  return resolved && /^https?:/.test(resolved) ? resolved : null;
};
