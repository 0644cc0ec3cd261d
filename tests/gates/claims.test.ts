import { readFileSync } from 'node:fs';
import { type Classifier, createClassifier, readDossier } from '@corridor/classifier';
import { createLanguageIdentifier } from '@corridor/language';
import type { ArticleText } from '@corridor/model';
import { claimPairs, groupArticles, type Statement, sentenceAnchors } from '@corridor/stories';
import { beforeAll, describe, expect, it } from 'vitest';

interface Label {
  readonly id: string;
  readonly story: string | null;
}

const rows = <T>(path: string): readonly T[] =>
  readFileSync(new URL(path, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

let classifier: Classifier;
beforeAll(async () => {
  const dossier = await readDossier(new URL('../../dossiers/tripp', import.meta.url).pathname);
  classifier = createClassifier(dossier, { identifier: await createLanguageIdentifier() });
});

/** Reads, groups and pairs articles as the archive does: irrelevant ones and copies bring no statement. */
const pairsIn = (articles: readonly ArticleText[]) => {
  const read = articles.map((article) => ({ article, tags: classifier.classify(article) })).filter(({ tags }) => tags.relevance !== 'none');
  const groups = new Map(
    groupArticles(
      read.map(({ article, tags }) => ({
        id: article.id,
        title: article.title,
        text: article.text,
        lang: tags.lang,
        date: article.date ?? null,
        publisher: article.publisher ?? null,
        entities: tags.mentions.map((m) => m.entity),
        concepts: tags.concepts,
        themes: tags.tags.map((t) => t.theme),
        positions: tags.positions.map((p) => `${p.actor}|${p.stance}|${p.target}`),
      })),
    ).map((g) => [g.id, g]),
  );
  const statements = read.flatMap(({ article, tags }): readonly Statement[] => {
    const group = groups.get(article.id);
    if (group?.copyOf) return [];
    const named = tags.mentions.filter((m) => m.field === 'text');
    return classifier.statements(article).map((s) => ({
      ...s,
      articleId: article.id,
      story: group?.story ?? article.id,
      date: article.date ?? null,
      about: [...s.about, ...sentenceAnchors(article.text, s, named)],
    }));
  });
  return claimPairs(statements);
};

describe('claims and responses of the newsroom', () => {
  const labels = new Map(rows<Label>('../newsroom/labels.jsonl').map((l) => [l.id, l.story]));
  it('pairs each of the two claims that were denied once, and nothing else', () => {
    const pairs = pairsIn(rows<ArticleText>('../newsroom/articles.jsonl'));
    const stories = pairs.map(({ claim, response }) => [labels.get(claim.articleId), labels.get(response.articleId)]);
    expect(stories.toSorted()).toEqual([
      ['lease-claim', 'lease-claim'],
      ['troops-claim', 'troops-claim'],
    ]);
  });
});

describe('the labelled articles', () => {
  it('hold no answered claim, and none is made up', () => expect(pairsIn(rows('../corpus/eval-dev/articles.jsonl'))).toEqual([]));
});

/** What happened when, told by outlets in words of this test alone. */
const told = (id: string, lang: string, date: string, title: string, text: string): ArticleText => ({
  id,
  lang,
  date,
  title,
  text,
  publisher: `outlet of ${id}`,
  url: null,
});
const tollClaim = told(
  'toll-claim',
  'tr',
  '2025-09-01T08:00:00Z',
  'Zengezur koridoru için gizli madde iddiası',
  'Bir milletvekili, Trump Rotası sözleşmesinde Ermenistan’ın geçiş ücretlerini 49 yıl boyunca yabancı şirkete bıraktığını iddia etti. Zengezur koridorunun kira süresi de bu maddede yazıyor, dedi.',
);
const tollDenial = told(
  'toll-denial',
  'en',
  '2025-09-02T09:00:00Z',
  'Yerevan: no secret clause on the Trump Route',
  'Armenia on Tuesday dismissed reports that the Trump Route would be leased for 49 years. The Foreign Ministry said that no contract on fees had been signed for the Zangezur road.',
);
const borderClaim = told(
  'border-claim',
  'az',
  '2025-09-01T10:00:00Z',
  'Sünikdə atəş: Bakı İrəvanı ittiham edir',
  'Azərbaycan Ermənistanı Sünikdə Tramp marşrutunun yaxınlığında əsgərlərə atəş açmaqda ittiham edib. Zəngəzur dəhlizi boyunca vəziyyət sakit deyil.',
);
const borderDenial = told(
  'border-denial',
  'ru',
  '2025-09-01T15:00:00Z',
  'Ереван ответил на обвинения Баку о стрельбе в Сюнике',
  'Армения опровергла сообщения о том, что ее солдаты открывали огонь в Сюнике возле «маршрута Трампа». Зангезурский коридор, по словам министерства, еще не построен.',
);
const otherDenial = told(
  'other-denial',
  'fa',
  '2025-09-01T18:00:00Z',
  'تهران: مذاکره‌ای دربارهٔ خط لولهٔ گاز نداشته‌ایم',
  'ایران گزارش‌ها دربارهٔ مذاکرهٔ محرمانه بر سر خط لولهٔ گاز با ارمنستان را تکذیب کرد. مسیر ترامپ و دالان زنگزور در این گفت‌وگوها مطرح نشده است.',
);

describe('texts of other days', () => {
  it.each<[string, readonly ArticleText[], readonly (readonly [string, string])[]]>([
    ['a claim in Turkish denied in English', [tollClaim, tollDenial], [['toll-claim', 'toll-denial']]],
    ['an accusation in Azerbaijani denied in Russian', [borderClaim, borderDenial], [['border-claim', 'border-denial']]],
    ['a denial of another thing answers neither', [tollClaim, borderClaim, otherDenial], []],
    ['a denial of one thing does not answer the other', [borderClaim, tollDenial], []],
    [
      'all at once',
      [otherDenial, tollDenial, borderDenial, borderClaim, tollClaim],
      [
        ['border-claim', 'border-denial'],
        ['toll-claim', 'toll-denial'],
      ],
    ],
    ['a denial that came first', [tollDenial, { ...tollClaim, date: '2025-09-03T08:00:00Z' }], []],
  ])('%s', (_name, articles, expected) => {
    const pairs = pairsIn(articles).map(({ claim, response }) => [claim.articleId, response.articleId]);
    expect(pairs.toSorted()).toEqual(expected);
  });
});
