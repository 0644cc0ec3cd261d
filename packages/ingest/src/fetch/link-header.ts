import type { ResponseHeaders } from './response-headers.ts';

/** Hub and topic that an answer names in its `Link` headers (RFC 8288); null where it names none. */
export interface LinkedHub {
  readonly hubUrl: string | null;
  readonly selfUrl: string | null;
}

/** Characters of all `Link` headers together that are read. */
const READ_LENGTH = 8192;

/** One link: `<address>` and its parameters up to the next comma outside of quotation marks. */
const links =
  /<([^<>\s]{1,2048})>((?:\s{0,20};\s{0,20}[\w!#$&+\-.^`|~]{1,40}\*?(?:\s{0,20}=\s{0,20}(?:"[^"]{0,500}"|[^\s;,"]{1,500}))?){0,20})/g;
const relations = /;\s{0,20}rel\s{0,20}=\s{0,20}(?:"([^"]{0,500})"|([^\s;,"]{1,500}))/i;

/** Reads the first whole address of `rel=hub` and of `rel=self`. */
export const linkedHub = (headers: ResponseHeaders): LinkedHub => {
  const value = headers.link;
  const text = (Array.isArray(value) ? value.join(',') : (value ?? '')).slice(0, READ_LENGTH);
  const found = [...text.matchAll(links)].map(([, url = '', parameters = '']) => ({ url, relations: relationsOf(parameters) }));
  const first = (relation: string): string | null =>
    found.find((link) => link.relations.includes(relation) && /^https?:/i.test(link.url) && URL.canParse(link.url))?.url ?? null;
  return { hubUrl: first('hub'), selfUrl: first('self') };
};

const relationsOf = (parameters: string): readonly string[] => {
  const found = relations.exec(parameters);
  return (found?.[1] ?? found?.[2] ?? '').toLowerCase().split(/\s+/);
};
