// Long because it is data: one entry an article.
import type { Classification, FeedCheck, FeedState, Mention, Position, Source, Stance } from '@corridor/model';
import type { Archive, ExtractedText, NewArticle } from '../archive.ts';

/** Outlets of five sides with one feed each. */
export const sampleSources: readonly Source[] = [
  source('hayk-news', 'Hayk News', { country: 'AM', side: 'AM', ownership: 'public', isWire: true }, 'hy'),
  source('xezer-press', 'Xəzər Press', { country: 'AZ', side: 'AZ', ownership: 'state', isWire: false }, 'az'),
  source('bogaz-gazetesi', 'Boğaz Gazetesi', { country: 'TR', side: 'TR', ownership: 'private', isWire: false }, 'tr'),
  source('alborz-daily', 'Alborz Daily', { country: 'IR', side: 'IR', ownership: 'state', isWire: false }, 'fa'),
  source('volga-wire', 'Volga Wire', { country: 'RU', side: 'RU', ownership: 'state', isWire: true }, 'ru'),
  source('potomac-post', 'Potomac Post', { country: 'US', side: 'US', ownership: 'independent', isWire: false }, 'en'),
  source('mtkvari-tribune', 'Mtkvari Tribune', { country: 'GE', side: 'GE', ownership: 'private', isWire: false }, 'ka'),
];

function source(id: string, name: string, about: Pick<Source, 'country' | 'side' | 'ownership' | 'isWire'>, lang: string): Source {
  return { id, name, ...about, feeds: [{ id: `${id}-${lang}`, url: `https://${id}.example/feed`, lang, kind: 'feed', enabled: true }] };
}

/** One article with what a classifier might say of it. */
export interface Sample {
  readonly key: string;
  readonly source: string;
  readonly lang: string;
  readonly publishedAt: string;
  readonly title: string;
  readonly text: string;
  readonly relevance: Classification['relevance'];
  readonly format?: Classification['format'];
  readonly themes: readonly string[];
  readonly entities: readonly string[];
  readonly positions?: readonly (readonly [actor: string, stance: Stance, target: string])[];
  readonly names?: readonly (readonly [name: string, isQuoted: boolean])[];
  readonly story?: string;
  readonly copyOf?: string;
}

/** Three days of news, oldest first; every sentence is made up for these tests. */
export const samples: readonly Sample[] = [
  {
    key: 'us-summit',
    source: 'potomac-post',
    lang: 'en',
    publishedAt: '2025-08-08T20:00:00.000Z',
    title: 'Two leaders sign a declaration in Washington',
    text: 'The leaders of Armenia and Azerbaijan signed a declaration on a transit route.\n\nNegotiators called the corridors a chance for trade.',
    relevance: 'direct',
    themes: ['us-mediation', 'corridor'],
    entities: ['armenia', 'azerbaijan', 'united-states', 'tripp'],
    positions: [['united-states', 'supports', 'corridor']],
    names: [
      ['trump-route', false],
      ['zangezur-corridor', true],
    ],
    story: 's-summit',
  },
  {
    key: 'am-summit',
    source: 'hayk-news',
    lang: 'hy',
    publishedAt: '2025-08-08T21:30:00.000Z',
    title: 'Վաշինգտոնում ստորագրվեց հռչակագիր',
    text: 'Հայաստանի կառավարությունը ողջունեց հռչակագիրը։ Միջանցքի անվանումը չի ընդունվում։',
    relevance: 'direct',
    themes: ['peace-accord'],
    entities: ['armenia', 'united-states'],
    positions: [['armenia', 'supports', 'peace-accord']],
    names: [['trump-route', false]],
    story: 's-summit',
  },
  {
    key: 'az-route',
    source: 'xezer-press',
    lang: 'az',
    publishedAt: '2025-08-09T05:00:00.000Z',
    title: 'Zəngəzur dəhlizi iqtisadiyyata fayda verəcək',
    text: 'Nazir dəhlizin ticarəti artıracağını bildirdi. Naxçıvana yol qısalacaq.',
    relevance: 'direct',
    themes: ['corridor', 'trade-economy'],
    entities: ['azerbaijan', 'nakhchivan', 'tripp'],
    positions: [['azerbaijan', 'supports', 'corridor']],
    names: [['zangezur-corridor', false]],
  },
  {
    key: 'ir-first',
    source: 'alborz-daily',
    lang: 'fa',
    publishedAt: '2025-08-09T09:00:00.000Z',
    title: 'هشدار درباره دالان',
    text: 'ایران با ایجاد دالان مخالفت کرد. دولت گفت مرزها تغییر نمی‌کند.',
    relevance: 'direct',
    themes: ['iranian-opposition', 'corridor'],
    entities: ['iran', 'tripp'],
    positions: [['iran', 'opposes', 'corridor']],
    story: 's-tehran',
  },
  {
    key: 'us-tehran',
    source: 'potomac-post',
    lang: 'en',
    publishedAt: '2025-08-09T12:00:00.000Z',
    title: 'Tehran objects to the route',
    text: 'An adviser in Tehran said Iran would block the corridor. Officials in Nagorno-Karabakh matters were not asked.',
    relevance: 'direct',
    themes: ['iranian-opposition', 'corridor'],
    entities: ['iran', 'tripp', 'tehran'],
    positions: [
      ['iran', 'opposes', 'corridor'],
      ['Iranian deputies', 'critical', 'peace-accord'],
    ],
    story: 's-tehran',
  },
  {
    key: 'ru-doubts',
    source: 'volga-wire',
    lang: 'ru',
    publishedAt: '2025-08-09T15:00:00.000Z',
    title: 'В Москве высказали сомнения',
    text: 'Правительство изучает соглашение о коридоре. Длина маршрута 43,5 км.',
    relevance: 'direct',
    themes: ['russian-criticism'],
    entities: ['russia', 'moscow', 'tripp'],
    positions: [['russia', 'critical', 'peace-accord']],
  },
  {
    key: 'tr-support',
    source: 'bogaz-gazetesi',
    lang: 'tr',
    publishedAt: '2025-08-09T22:30:00.000Z',
    title: 'Ankara koridoru destekliyor',
    text: "Bakan, İstanbul'da koridorun bölgeye refah getireceğini söyledi.",
    relevance: 'direct',
    themes: ['turkish-support', 'corridor'],
    entities: ['turkey', 'tripp'],
    positions: [['turkey', 'supports', 'corridor']],
  },
  {
    key: 'ge-wire',
    source: 'mtkvari-tribune',
    lang: 'ka',
    publishedAt: '2025-08-10T08:00:00.000Z',
    title: 'დერეფანი და მთავრობა',
    text: 'მთავრობამ შეთანხმება შეისწავლა. თბილისში დერეფნის მნიშვნელობაზე ისაუბრეს.',
    relevance: 'context',
    format: 'analysis',
    themes: ['regional-influence'],
    entities: ['armenia', 'azerbaijan'],
  },
  {
    key: 'ir-softer',
    source: 'alborz-daily',
    lang: 'fa',
    publishedAt: '2025-08-10T10:00:00.000Z',
    title: 'گفتگوی تلفنی',
    text: 'وزیر خارجه گفت بخشی از نگرانی‌ها برطرف شده است.',
    relevance: 'direct',
    themes: ['corridor'],
    entities: ['iran', 'armenia'],
    positions: [['iran', 'neutral', 'corridor']],
  },
  {
    key: 'us-copy',
    source: 'potomac-post',
    lang: 'en',
    publishedAt: '2025-08-10T11:00:00.000Z',
    title: 'Tehran objects to the route (repeat)',
    text: 'An adviser in Tehran said Iran would block the corridor.',
    relevance: 'direct',
    themes: ['iranian-opposition', 'corridor'],
    entities: ['iran', 'tripp'],
    positions: [['iran', 'opposes', 'corridor']],
    story: 's-tehran',
    copyOf: 'us-tehran',
  },
  {
    key: 'us-football',
    source: 'potomac-post',
    lang: 'en',
    publishedAt: '2025-08-10T12:00:00.000Z',
    title: 'Cup final ends in a draw',
    text: 'The final ended without goals. Fans walked home along the river corridor.',
    relevance: 'none',
    themes: [],
    entities: [],
  },
];

/** The moment at which the samples' feeds are polled. */
export const polledAt = '2025-08-10T13:00:00.000Z';

/** What a sample looks like when a feed first shows it. */
export const discovered = (sample: Pick<Sample, 'key' | 'title' | 'lang' | 'publishedAt'>): NewArticle => ({
  key: sample.key,
  url: `https://outlet.example/${sample.key}`,
  title: sample.title,
  summary: null,
  contentHtml: `<p>${sample.title}</p>`,
  authors: [],
  lang: sample.lang,
  publishedAt: sample.publishedAt,
});

/** What extraction makes of a sample. */
export const extracted = (sample: Pick<Sample, 'title' | 'text' | 'lang' | 'publishedAt'>): ExtractedText => ({
  title: sample.title,
  standfirst: null,
  text: sample.text,
  byline: null,
  lang: sample.lang,
  publishedAt: sample.publishedAt,
  publishedDate: sample.publishedAt.slice(0, 10),
  canonicalUrl: null,
  canonicalKey: null,
  access: 'full',
});

const mention = (entity: string, name: string | null, quoted: boolean): Mention => ({
  field: 'text',
  start: 0,
  end: 3,
  entity,
  surface: 'abc',
  alias: entity,
  lang: 'en',
  kind: 'name',
  metonym: null,
  name,
  quoted,
});

const position = (sample: Sample, [actor, stance, target]: readonly [string, Stance, string]): Position => ({
  actor,
  speaker: null,
  stance,
  target,
  field: 'text',
  start: 0,
  end: sample.text.length,
  sentence: sample.text,
  rule: 'says',
});

/** What a classifier makes of a sample. */
export const classified = (sample: Sample, dossierVersion = 'test@1+00000000'): Classification => ({
  lang: sample.lang,
  relevance: sample.relevance,
  relevanceEvidence: [],
  format: sample.format ?? 'news',
  mentions: [
    ...sample.entities.map((entity) => mention(entity, null, false)),
    ...(sample.names ?? []).map(([name, isQuoted]) => mention('tripp', name, isQuoted)),
  ],
  tags: sample.themes.map((theme, at) => ({
    theme,
    score: 0.9 - at / 10,
    rules: [`${theme}-1`],
    evidence: [{ field: 'title', start: 0, end: 3 }],
  })),
  positions: (sample.positions ?? []).map((one) => position(sample, one)),
  concepts: ['agree'],
  dossierVersion,
  engineVersion: '1',
});

/** A poll's check and state that found all well. */
export const goodPoll = (feedId: string, state: FeedState, checkedAt = polledAt, entries = 1): { check: FeedCheck; state: FeedState } => ({
  check: {
    feedId,
    checkedAt,
    verdict: 'ok',
    httpStatus: 200,
    entries,
    newEntries: entries,
    bodyBytes: 1000,
    durationMillis: 20,
    detail: null,
  },
  state: { ...state, lastCheckedAt: checkedAt, lastOkAt: checkedAt, nextPollAt: new Date(Date.parse(checkedAt) + 600_000).toISOString() },
});

/** Id of the feed of a source. */
export const feedOf = (sourceId: string): string => sampleSources.find((one) => one.id === sourceId)?.feeds[0]?.id ?? '';

/** Polls the feed of a source into the archive with these entries; gives the new ids. */
export const poll = async (
  archive: Archive,
  sourceId: string,
  entries: readonly NewArticle[],
  checkedAt = polledAt,
): Promise<readonly number[]> => {
  const state = await archive.feed(feedOf(sourceId));
  if (!state) throw new Error(`no feed of ${sourceId}`);
  return archive.recordPoll({ ...goodPoll(state.feedId, state, checkedAt, entries.length), discovered: entries });
};

/** Takes every sample through all stages; gives their ids by key. */
export const fill = async (archive: Archive, all: readonly Sample[] = samples): Promise<ReadonlyMap<string, number>> => {
  await archive.registerSources(sampleSources, 0);
  const ids = new Map<string, number>();
  for (const sample of all) {
    const [id] = await poll(archive, sample.source, [discovered(sample)]);
    if (id === undefined) throw new Error(`${sample.key} was known`);
    ids.set(sample.key, id);
    await archive.saveExtracted(id, extracted(sample));
    await archive.saveClassified(id, classified(sample));
  }
  const assignments = all.flatMap((sample) =>
    sample.story ? [{ id: `${ids.get(sample.key)}`, story: sample.story, copyOf: sample.copyOf ? `${ids.get(sample.copyOf)}` : null }] : [],
  );
  await archive.saveGrouping([...ids.values()], assignments);
  return ids;
};
