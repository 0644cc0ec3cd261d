/** One link of a `Link` header (RFC 8288): its address as written, and its relations in lower case. */
export interface HeaderLink {
  readonly href: string;
  readonly relations: readonly string[];
}

/** Longest header that is looked at; servers send a few hundred characters. */
const MAX_CHARS = 8_000;
const LINK = /<([^<>]{1,2000})>([^<]{0,500})/g;
const RELATION = /;\s{0,5}rel\s{0,5}=\s{0,5}(?:"([^"]{0,200})"|([^\s;,"]{1,100}))/i;

/** The links of a `Link` header; none for a header that is absent or garbage. */
export const headerLinks = (header: string | null | undefined): readonly HeaderLink[] =>
  [...(header ?? '').slice(0, MAX_CHARS).matchAll(LINK)].map(([, href = '', parameters = '']) => {
    const relation = RELATION.exec(parameters);
    return { href, relations: (relation?.[1] ?? relation?.[2] ?? '').toLowerCase().split(/\s+/).filter(Boolean) };
  });

/** Address of the first link with a relation, or null. */
export const headerLink = (header: string | null | undefined, relation: string): string | null =>
  headerLinks(header).find(({ relations }) => relations.includes(relation))?.href ?? null;
