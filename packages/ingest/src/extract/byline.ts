import { isAroundArticle } from './page-date.ts';
import type { PageFacts } from './page-facts.ts';
import { plainText } from './page-tree.ts';
import { isOfKind, isRecord, textOf } from './structured-data.ts';

const AUTHOR_KEYS =
  'author article:author dc.creator dcterms.creator parsely-author sailthru.author byl citation_author cxenseparse:author'.split(' ');
/** Words before a name, language by language. */
const LEAD =
  /^(written by|reported by|story by|posted by|by|von|par|por|di|da|автор(ы)?|текст|подготовил[аи]?|yazar|yazan|haber|müəllif|yazar:|hazırladı|հեղինակ|նյութի հեղինակ|նویسنده|نویسنده|خبرنگار|ავტორი|ავტორები)(?=[\s:：՝])[\s:：՝]*/iu;
const TAIL =
  /\s*[|,·•–—-]?\s*((updated|published|posted)\b.*|\d{1,2}[:.]\d{2}.*|(mon|tues|wednes|thurs|fri|satur|sun)day\b.*|follow @?.*|@\w+.*)$/i;
const LONGEST = 120;
const MAX_AUTHORS = 6;

/** Authors as printed, divided by commas, without "By"; from JSON-LD, meta, then marked elements; null when the page names none. */
export function readByline(facts: PageFacts): string | null {
  return fromStructured(facts) ?? fromMeta(facts) ?? fromElements(facts);
}

function fromStructured(facts: PageFacts): string | null {
  for (const item of facts.structured) {
    if (!isOfKind(item, 'article') || !item.author) continue;
    const names = [item.author]
      .flat()
      .map(nameOf)
      .filter((name) => name !== '');
    if (names.length > 0) return [...new Set(names)].slice(0, MAX_AUTHORS).join(', ');
  }
  return null;
}

function nameOf(author: unknown): string {
  if (isRecord(author) && Array.isArray(author.name))
    return author.name
      .map((name) => clean(textOf(name)))
      .filter(Boolean)
      .join(', ');
  return clean(textOf(author));
}

function fromMeta(facts: PageFacts): string | null {
  for (const key of AUTHOR_KEYS) {
    const name = clean(facts.meta.get(key) ?? '');
    if (name) return name;
  }
  return null;
}

function fromElements(facts: PageFacts): string | null {
  const rank = (element: (typeof facts.authors)[number]): number => {
    const { attribs } = element;
    if (/\bauthor\b/.test(attribs.itemprop ?? '') || /\bauthor\b/.test(attribs.rel ?? '')) return 0;
    return /author-?_*name|byline-?_*name/i.test(attribs.class ?? '') ? 1 : 2;
  };
  const own = facts.authors.filter((element) => !isAroundArticle(element)).sort((one, other) => rank(one) - rank(other));
  for (const element of own) {
    const name = clean(plainText(element, 200));
    if (name) return name;
  }
  return null;
}

function clean(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (/^(https?:|#|\/|www\.)/.test(line) || line.length > LONGEST) return '';
  const name = line.replace(LEAD, '').replace(TAIL, '').trim();
  return /\p{L}{2}/u.test(name) && !/^(admin|administrator|editor|author|staff|null|undefined)$/i.test(name) ? name : '';
}
