import { tokenize } from '@corridor/language';
import type { ArticleFormat } from '@corridor/model';
import { comparable, parsePhrase } from '../concept/phrase.ts';

/** Words that give a format away in a headline, a rubric or an address; a star takes any ending. Languages do not clash. */
const signs: Readonly<Record<Exclude<ArticleFormat, 'news'>, readonly string[]>> = {
  interview: [
    'interview',
    'interviews',
    'q&a',
    'հարցազրույց*',
    'müsahib*',
    'интервью',
    'röportaj*',
    'söyleşi*',
    'مصاحبه*',
    'گفت‌وگوی اختصاصی',
    'ინტერვიუ*',
    'entretien',
    'entrevista',
    'مقابلة',
  ],
  statement: [
    'statement by',
    'joint statement',
    'joint declaration',
    'full text',
    'text of the',
    'press release',
    'communique',
    'remarks by',
    'հայտարարության տեքստ*',
    'ամբողջական տեքստ*',
    'bəyanatın mətni',
    'tam mətn*',
    'полный текст',
    'текст заявления',
    'заявление мид',
    'tam metin',
    'ortak açıklama',
    'متن کامل',
    'بیانیه',
    'სრული ტექსტი',
    'erklärung',
    'communiqué',
  ],
  opinion: [
    'opinion',
    'op-ed',
    'editorial',
    'column',
    'commentary',
    'letter to the editor',
    'կարծիք*',
    'խմբագրական',
    'սյունակ*',
    'rəy',
    'köşə*',
    'мнение',
    'колонка',
    'колумнист*',
    'реплика',
    'görüş yazısı',
    'köşe yazısı',
    'yorum',
    'başyazı',
    'یادداشت',
    'سرمقاله',
    'دیدگاه',
    'მოსაზრება',
    'კომენტარი',
    'meinung',
    'kommentar',
    'tribune',
    'opinión',
    'رأي',
  ],
  analysis: [
    'analysis',
    'explainer',
    'explained',
    'what to expect',
    'what we know',
    'takeaways',
    'in depth',
    'why it matters',
    'what it means',
    'what does',
    'վերլուծություն*',
    'ինչ է սպասվում',
    'təhlil*',
    'analiz*',
    'nə deməkdir',
    'анализ',
    'аналитика',
    'разбор',
    'что известно',
    'что означает',
    'что это значит',
    'analiz',
    'ne anlama geliyor',
    'neden önemli',
    'تحلیل',
    'چه معنایی دارد',
    'چرا',
    'ანალიზი',
    'რას ნიშნავს',
    'მნიშვნელობა',
    'analyse',
    'hintergrund',
    'décryptage',
    'análisis',
    'تحليل',
  ],
};

/** Parts of an address that name a rubric. */
const rubric: readonly (readonly [RegExp, ArticleFormat])[] = [
  [/\/(interviews?|entretiens?|intervyu|roportaj)\//i, 'interview'],
  [/\/(opinions?|op-?ed|commentary|columns?|blogs?|mneni[ey]|yazarlar|editorials?|views?)\//i, 'opinion'],
  [/\/(analys[ei]s|analytics|analitika|explainers?|in-?depth)\//i, 'analysis'],
  [/\/(statements?|press-releases?|readouts?)\//i, 'statement'],
];

const phrases = Object.entries(signs).flatMap(([format, list]) =>
  list.map((source) => ({ format: format as ArticleFormat, phrase: parsePhrase(source) })),
);

const startsAt = (words: readonly string[], at: number, phrase: ReturnType<typeof parsePhrase>): boolean =>
  phrase.words.every((word, i) => {
    const candidate = words[at + i] ?? '';
    return word.isStem ? candidate.startsWith(word.text) : candidate === word.text;
  });

/** What kind of text an article is, by its address and headline; `news` when nothing says otherwise. */
export const formatOf = (article: { readonly title: string; readonly url?: string | null }): ArticleFormat => {
  const path = article.url && URL.canParse(article.url) ? new URL(article.url).pathname : '';
  const byAddress = rubric.find(([pattern]) => pattern.test(path));
  if (byAddress) return byAddress[1];
  const words = tokenize(article.title).map((token) => comparable(token.text));
  return phrases.find(({ phrase }) => words.some((_, at) => startsAt(words, at, phrase)))?.format ?? 'news';
};
