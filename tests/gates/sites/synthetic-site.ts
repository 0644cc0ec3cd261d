// Longer than most files: the parts of a page stand together with the template that puts them in order.
import { type SiteWords, siteWords } from './site-words.ts';

/** An article as it should be read. */
export interface SiteArticle {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** One page of a synthetic site and the text that it holds. */
export interface SyntheticPage {
  readonly url: string;
  readonly markup: string;
  readonly expected: string;
  /** The agency's paragraph where the article has it: text that comes back word for word. */
  readonly background: string | null;
}

/** What a site is made of; `background` is the share of articles with the agency's paragraph, drawn where it is not given. */
export interface SiteRecipe {
  readonly lang: string;
  readonly articles: readonly SiteArticle[];
  readonly seed: number;
  readonly background?: number;
}

/** A generator of numbers 0 ≤ r < 1 out of a seed. */
type Random = () => number;

/** Mulberry32. https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
const randomOf = (seed: number): Random => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const pick = <T>(list: readonly T[], random: Random): T => {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
};

/** What a template is: drawn once a site. Names of classes have no meaning. */
interface Template {
  readonly words: SiteWords;
  readonly lang: string;
  readonly tag: 'div' | 'section' | 'main';
  readonly paragraph: 'p' | 'div' | 'br';
  readonly name: (part: string) => string;
  readonly promo: string;
  readonly promoAt: 'box' | 'paragraph' | 'bare' | 'end' | 'none';
  readonly disclaimer: string | null;
  readonly hasDisclaimerBox: boolean;
  readonly consentAt: 'top' | 'bottom' | 'none';
  readonly also: string;
  readonly alsoAt: 'inside' | 'after' | 'none';
  readonly hasBios: boolean;
  readonly captionAt: 'box' | 'paragraph' | 'none';
  readonly comments: 'none' | 'few' | 'many';
  readonly excerpts: 'none' | 'beside' | 'below';
  /** Share of articles with the agency's background, and where it stands. */
  readonly background: number;
  readonly backgroundAt: 'end' | 'middle';
}

const templateOf = (lang: string, random: Random): Template => {
  const words = siteWords[lang];
  if (!words) throw new Error(`no words of ${lang}`);
  const names = new Map<string, string>();
  const name = (part: string): string => {
    if (!names.has(part)) names.set(part, `k${Math.floor(random() * 1e9).toString(36)}`);
    return names.get(part) ?? part;
  };
  return {
    words,
    lang,
    name,
    tag: pick(['div', 'section', 'main'] as const, random),
    paragraph: pick(['p', 'p', 'div', 'br'] as const, random),
    promo: pick(words.promo, random),
    promoAt: pick(['box', 'paragraph', 'bare', 'end', 'end', 'none'] as const, random),
    disclaimer: random() < 0.6 ? pick(words.disclaimer, random) : null,
    hasDisclaimerBox: random() < 0.5,
    consentAt: pick(['top', 'bottom', 'none'] as const, random),
    also: pick(words.also, random),
    alsoAt: pick(['inside', 'after', 'none'] as const, random),
    hasBios: random() < 0.5,
    captionAt: pick(['box', 'paragraph', 'none'] as const, random),
    comments: pick(['none', 'few', 'many'] as const, random),
    excerpts: pick(['none', 'beside', 'below'] as const, random),
    background: pick([0, 0.4, 0.7], random),
    backgroundAt: pick(['end', 'middle'] as const, random),
  };
};

/** Pages of one site: one template drawn out of the seed, and the articles in it. */
export const syntheticSite = ({ lang, articles, seed, background }: SiteRecipe): readonly SyntheticPage[] => {
  const random = randomOf(seed);
  const drawn = templateOf(lang, random);
  const template = background === undefined ? drawn : { ...drawn, background };
  const host = `https://site${seed}.example`;
  return articles.map((article, at) => {
    const others = articles.filter((other) => other !== article);
    const paragraphs = withBackground(article.paragraphs, template, random);
    return {
      url: `${host}/${at}`,
      markup: pageOf(template, { title: article.title, paragraphs }, others, random),
      expected: paragraphs.join('\n\n'),
      background: paragraphs.includes(template.words.background) ? template.words.background : null,
    };
  });
};

const withBackground = (
  paragraphs: readonly string[],
  { words, background, backgroundAt }: Template,
  random: Random,
): readonly string[] => {
  if (random() >= background) return paragraphs;
  return backgroundAt === 'end' || paragraphs.length < 2
    ? [...paragraphs, words.background]
    : [...paragraphs.slice(0, -1), words.background, ...paragraphs.slice(-1)];
};

const box = (template: Template, part: string, ...inside: readonly string[]): string =>
  `<div class="${template.name(part)}">${inside.join('\n')}</div>\n`;

const pageOf = (template: Template, article: SiteArticle, others: readonly SiteArticle[], random: Random): string => {
  const { words, tag, name, lang } = template;
  const consent = box(template, 'consent', `<p>${words.consent}</p>`, '<button>OK</button>');
  const links = (count: number): string =>
    others
      .slice(0, count)
      .map((other) => `<li><a href="/x">${other.title}</a></li>`)
      .join('');
  const start = Math.floor(random() * words.excerpts.length);
  const excerpts = [0, 1, 2]
    .map((at) => words.excerpts[(start + at) % words.excerpts.length] ?? '')
    .map((text, at) => box(template, 'excerpt', `<h4><a href="/y">${others[at]?.title ?? ''}</a></h4>`, `<p>${text}</p>`));
  const first = Math.floor(random() * words.comments.length);
  const count = random() < 0.3 ? 0 : { none: 0, few: 2, many: 12 }[template.comments];
  const comments = Array.from({ length: count }, (_, at) => {
    const text = words.comments[(first + at) % words.comments.length] ?? '';
    return box(
      template,
      'comment',
      `<b>user${Math.floor(random() * 900)}</b>`,
      `<p>${text} ${Math.floor(random() * 1e6).toString(36)}.</p>`,
    );
  });
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${article.title}</title></head>
<body>${template.consentAt === 'top' ? consent : ''}<div class="${name('head')}"><ul>${links(5)}</ul></div>
<div class="${name('columns')}"><${tag} class="${name('main')}"><h1>${article.title}</h1>
<div class="${name('stamp')}">${1 + Math.floor(random() * 28)}.08.2025, ${10 + Math.floor(random() * 12)}:${10 + Math.floor(random() * 49)}</div>
${bodyOf(template, article, others, random)}${afterOf(template, links, random)}</${tag}>
<div class="${name('side')}"><ul>${links(4)}</ul>${template.excerpts === 'beside' ? excerpts.join('') : ''}</div></div>
${template.excerpts === 'below' ? box(template, 'more', ...excerpts) : ''}${comments.length > 0 ? box(template, 'talk', `<h3>${words.talk}</h3>`, ...comments) : ''}
${template.consentAt === 'bottom' ? consent : ''}<div class="${name('foot')}"><p>${name('foot')} 2025</p><ul>${links(3)}</ul></div></body></html>`;
};

const bodyOf = (template: Template, article: SiteArticle, others: readonly SiteArticle[], random: Random): string => {
  const { words, paragraph, name } = template;
  const plain = (text: string): string => (paragraph === 'br' ? `${text}<br><br>\n` : `<${paragraph}>${text}</${paragraph}>\n`);
  const parts = article.paragraphs.map(plain);
  const promo = {
    box: box(template, 'promo', `<p>${template.promo}</p>`),
    paragraph: `<p class="${name('promo')}"><b>${template.promo}</b></p>\n`,
    bare: plain(template.promo),
    end: plain(template.promo),
    none: '',
  }[template.promoAt];
  const also =
    template.alsoAt === 'inside'
      ? box(template, 'also', `<h4>${template.also}</h4>`, `<a href="/z">${pick(others, random).title}</a>`)
      : '';
  const caption = pick(words.captions, random);
  const picture = {
    box: box(template, 'picture', '<img src="/1.jpg">', `<span>${caption}</span>`),
    paragraph: `<img src="/1.jpg"><p class="${name('caption')}">${caption}</p>\n`,
    none: '',
  }[template.captionAt];
  const isEnd = template.promoAt === 'end';
  const middle = Math.min(2, parts.length - 1);
  const text = [
    ...parts.slice(0, middle),
    isEnd ? '' : promo,
    ...parts.slice(middle, -1),
    also,
    ...parts.slice(-1),
    isEnd ? promo : '',
  ].join('');
  const end = template.disclaimer && !template.hasDisclaimerBox ? plain(template.disclaimer) : '';
  return `<div class="${name('text')}">${picture}${text}${end}</div>\n`;
};

const afterOf = (template: Template, links: (count: number) => string, random: Random): string => {
  const { words } = template;
  const bio = template.hasBios ? box(template, 'bio', `<p>${pick(words.bios, random)}</p>`) : '';
  const also = template.alsoAt === 'after' ? box(template, 'also', `<h4>${template.also}</h4>`, `<ul>${links(3)}</ul>`) : '';
  const disclaimer = template.disclaimer && template.hasDisclaimerBox ? box(template, 'disclaimer', `<p>${template.disclaimer}</p>`) : '';
  return bio + disclaimer + also;
};
