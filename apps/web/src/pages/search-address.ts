/** Orders of a search's hits, with what a person reads. */
export const orders = { newest: 'newest first', relevance: 'best match first' } as const;
/** Order of a search's hits. */
export type Order = keyof typeof orders;

/** The order that an address names; the newest first otherwise. */
export const orderOf = (text: string | undefined): Order => (text === 'relevance' ? 'relevance' : 'newest');

/** The address of a search. What is as usual is left out, so that one search has one address. */
export const searchUrl = (
  query: string,
  { offset = 0, order = 'newest' }: { readonly offset?: number; readonly order?: Order } = {},
): string => {
  const parameters = new URLSearchParams({ q: query });
  if (order !== 'newest') parameters.set('order', order);
  if (offset > 0) parameters.set('offset', String(offset));
  return `/?${parameters}`;
};
