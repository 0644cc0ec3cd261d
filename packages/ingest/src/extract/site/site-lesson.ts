import type { PageTraits } from './page-traits.ts';
import { learnPage, type SiteMemory, type TemplateMemory, templateOf } from './site-memory.ts';
import { readSite, writeSite } from './write-site.ts';

/** Pages of a template from which on its memory is used, and those before are read again: on synthetic sites five pages win most of what ten do. */
const LEARNT_PAGES = 5;

/** What pages of one host in one language have in common is learnt together. Never throws: an address that is none is its own host. */
export function siteKeyOf(url: string, lang: string): string {
  const host = URL.canParse(url) ? new URL(url).host.replace(/^(www|m|amp)\./, '') : url.slice(0, 200);
  return `${host} ${lang}`;
}

/** What is known well enough to read pages with; null where nothing is. */
export function learntSite(memory: string | null): SiteMemory | null {
  const site = readSite(memory);
  const templates = site.templates.filter(({ pages }) => pages >= LEARNT_PAGES);
  return templates.length > 0 ? { ...site, templates } : null;
}

/** Whether the template of a page is known well. */
export function isWellKnown(memory: string | null, traits: PageTraits): boolean {
  return (templateOfPage(readSite(memory), traits)?.pages ?? 0) >= LEARNT_PAGES;
}

/** A memory with a page more; `isRipe` when that page made its template known well, so that those before it can be read again. */
export function teachSite(memory: string | null, traits: PageTraits): { readonly memory: string; readonly isRipe: boolean } {
  const before = readSite(memory);
  const after = learnPage(before, traits);
  if (after === before && memory !== null) return { memory, isRipe: false };
  return { memory: writeSite(after), isRipe: after !== before && templateOfPage(after, traits)?.pages === LEARNT_PAGES };
}

function templateOfPage(site: SiteMemory, { lines }: PageTraits): TemplateMemory | undefined {
  return site.templates[templateOf(site, new Set(lines.map((line) => line.place)))];
}
