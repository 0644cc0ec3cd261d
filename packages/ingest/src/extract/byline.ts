import type { TextRun } from './block-tree.ts';
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
/** Lines that are bylines by their first word, which a name must follow. */
const SIGNED =
  /^((written |story |reported )?by|текст|автор(ы)?:|yaz(an|ar)[:ı]|müəllif:|հեղինակ\s?[՝:]|نویسنده:|ავტორი:|von|par|por) ?\s*\p{Lu}?\p{L}/iu;
const WRITTEN_BY = /^(written by|автор|написано|yazan|yazar|müəllif|հեղինակ|نویسنده|نوشته|ავტორი|verfasst von|écrit par|escrito por)/i;
const LINES_AFTER_TITLE = 12;
const LONGEST_LINE = 80;
const LONGEST = 120;
const MAX_AUTHORS = 6;

/** Authors as printed, divided by commas, without "By"; from JSON-LD, meta, then marked elements; null when the page names none. */
export function readByline(facts: PageFacts, runs: readonly TextRun[]): string | null {
  return fromStructured(facts) ?? fromMeta(facts) ?? fromElements(facts) ?? fromLines(runs);
}

/** A short line near the title that begins as bylines do ("By …", "Автор: …"). */
function fromLines(runs: readonly TextRun[]): string | null {
  const title = Math.max(
    0,
    runs.findIndex((run) => run.name === 'h1'),
  );
  for (const { text } of runs.slice(title, title + LINES_AFTER_TITLE)) {
    if (text.length > LONGEST_LINE || !SIGNED.test(text)) continue;
    const name = clean(text);
    if (name) return name;
  }
  return null;
}

function fromStructured(facts: PageFacts): string | null {
  for (const item of facts.structured) {
    if (!isOfKind(item, 'article') || !item.author) continue;
    const names = [item.author]
      .flat()
      .map((author) => nameOf(referenced(author, facts)))
      .filter((name) => name !== '');
    if (names.length > 0) return [...new Set(names)].slice(0, MAX_AUTHORS).join(', ');
  }
  return null;
}

/** Graphs name a person once and refer to it by `@id`. */
function referenced(author: unknown, facts: PageFacts): unknown {
  if (!isRecord(author) || author.name !== undefined || typeof author['@id'] !== 'string') return author;
  return facts.structured.find((item) => item['@id'] === author['@id'] && item.name !== undefined) ?? author;
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
  return clean(WRITTEN_BY.test(facts.meta.get('twitter:label1') ?? '') ? (facts.meta.get('twitter:data1') ?? '') : '') || null;
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
  if (/^(https?:|#|\/|www\.|[\w-]+(\.[\w-]+){2,}$)/.test(line) || line.length > LONGEST) return '';
  const name = line.replace(LEAD, '').replace(TAIL, '').trim();
  return /\p{L}{2}/u.test(name) &&
    !/^(admin|administrator|editor|(the |about the )?authors?|staff|null|undefined|автор|yazar|müəllif|հեղինակ|نویسنده|ავტორი)$/i.test(name)
    ? name
    : '';
}
