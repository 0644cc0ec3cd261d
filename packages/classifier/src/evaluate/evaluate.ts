import { type ArticleText, type Classification, type Relevance, relevances } from '@corridor/model';
import type { Label } from './label.ts';
import { macroF1, type Score, scoreOf, sum, type Tally, tally } from './tally.ts';

/** An article with what the classifier read in it. */
export interface Evaluated {
  readonly article: ArticleText;
  readonly read: Classification;
}

/** Scores of one set of articles. */
export interface SetScores {
  readonly articles: number;
  readonly relevance: { readonly accuracy: number; readonly macroF1: number; readonly byValue: Readonly<Record<Relevance, Score>> };
  readonly themes: { readonly micro: Score; readonly macroF1: number; readonly byTheme: Readonly<Record<string, Score>> };
  readonly entities: Score;
  readonly metonyms: Score;
  /** Actor, target and stance right. */
  readonly positions: Score;
  /** Actor and target right, whatever the stance. */
  readonly positionsWithoutStance: Score;
}

/** One thing read that no label has, or labelled that was not read. */
export interface Confusion {
  readonly id: string;
  readonly lang: string;
  readonly kind: 'relevance' | 'theme' | 'entity' | 'metonym' | 'position';
  readonly what: 'wrong' | 'missed';
  readonly value: string;
}

/** What `evaluate` measures: everything, the items an annotator was sure of, and each language. */
export interface Scores {
  readonly all: SetScores;
  readonly certain: SetScores;
  readonly byLanguage: Readonly<Record<string, SetScores>>;
  readonly confusions: readonly Confusion[];
}

/** How a name is compared: "Kazakhstan" and the id `kazakhstan` are one. */
const asKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

interface Pair {
  readonly article: ArticleText;
  readonly read: Classification;
  readonly label: Label;
}

interface Sets {
  readonly read: ReadonlySet<string>;
  readonly labelled: ReadonlySet<string>;
}

/** Entities that count are those that some label of the whole set has; the product may know more. */
const scoredEntities = (labels: readonly Label[]): ReadonlySet<string> => new Set(labels.flatMap((label) => label.entities));

const themeSets = ({ read, label }: Pair): Sets => ({
  read: new Set(read.tags.map((tag) => tag.theme)),
  labelled: new Set(label.themes),
});

const entitySets = ({ read, label }: Pair, scored: ReadonlySet<string>): Sets => ({
  read: new Set(read.mentions.map((mention) => mention.entity).filter((id) => scored.has(id))),
  labelled: new Set(label.entities),
});

/** An article's metonyms as states: which states a capital or palace stands for in it. */
const metonymSets = ({ read, label }: Pair): Sets => ({
  read: new Set(read.mentions.flatMap((mention) => mention.metonym ?? [])),
  labelled: new Set(label.metonyms.map((metonym) => metonym.entity)),
});

const positionSets = ({ read, label }: Pair, withStance: boolean): Sets => ({
  read: new Set(read.positions.map((p) => `${asKey(p.actor)} ${withStance ? `${p.stance} ` : ''}${p.target}`)),
  labelled: new Set(label.stances.map((s) => `${asKey(s.actor)} ${withStance ? `${s.position} ` : ''}${s.target}`)),
});

const total = (pairs: readonly Pair[], sets: (pair: Pair) => Sets): Score =>
  scoreOf(
    sum(
      pairs.map((pair) => {
        const { read, labelled } = sets(pair);
        return tally(read, labelled);
      }),
    ),
  );

const perTheme = (pairs: readonly Pair[]): Readonly<Record<string, Score>> => {
  const themes = [...new Set(pairs.flatMap((pair) => [...themeSets(pair).read, ...themeSets(pair).labelled]))].toSorted();
  const only = (set: ReadonlySet<string>, theme: string): ReadonlySet<string> => new Set(set.has(theme) ? [theme] : []);
  return Object.fromEntries(
    themes.map((theme) => [
      theme,
      total(pairs, (pair) => {
        const { read, labelled } = themeSets(pair);
        return { read: only(read, theme), labelled: only(labelled, theme) };
      }),
    ]),
  );
};

const relevanceTally = (pairs: readonly Pair[], value: Relevance): Tally =>
  sum(
    pairs.map(({ read, label }) =>
      tally(new Set(read.relevance === value ? [value] : []), new Set(label.relevance === value ? [value] : [])),
    ),
  );

const scoreSet = (pairs: readonly Pair[], scored: ReadonlySet<string>): SetScores => {
  const right = pairs.filter(({ read, label }) => read.relevance === label.relevance).length;
  const values = relevances.map((value) => [value, scoreOf(relevanceTally(pairs, value))] as const);
  const present = values.filter(([, score]) => score.found + score.missed + score.wrong > 0).map(([, score]) => score);
  const byTheme = perTheme(pairs);
  return {
    articles: pairs.length,
    relevance: {
      accuracy: pairs.length === 0 ? 1 : right / pairs.length,
      macroF1: macroF1(present),
      byValue: Object.fromEntries(values) as Record<Relevance, Score>,
    },
    themes: { micro: total(pairs, themeSets), macroF1: macroF1(Object.values(byTheme)), byTheme },
    entities: total(pairs, (pair) => entitySets(pair, scored)),
    metonyms: total(pairs, metonymSets),
    positions: total(pairs, (pair) => positionSets(pair, true)),
    positionsWithoutStance: total(pairs, (pair) => positionSets(pair, false)),
  };
};

const confusionsOf = (pair: Pair, scored: ReadonlySet<string>): readonly Confusion[] => {
  const { article, read, label } = pair;
  const list = (kind: Confusion['kind'], { read: is, labelled }: Sets): readonly Confusion[] => [
    ...[...is].filter((v) => !labelled.has(v)).map((value) => ({ id: article.id, lang: read.lang, kind, what: 'wrong' as const, value })),
    ...[...labelled].filter((v) => !is.has(v)).map((value) => ({ id: article.id, lang: read.lang, kind, what: 'missed' as const, value })),
  ];
  return [
    ...list('relevance', { read: new Set([read.relevance]), labelled: new Set([label.relevance]) }),
    ...list('theme', themeSets(pair)),
    ...list('entity', entitySets(pair, scored)),
    ...list('metonym', metonymSets(pair)),
    ...list('position', positionSets(pair, true)),
  ];
};

/** Scores readings against labels. Articles without a label are left out. Languages are those of the articles as given, else as read. */
export const evaluate = (items: readonly Evaluated[], labels: readonly Label[]): Scores => {
  const byId = new Map(labels.map((label) => [label.id, label]));
  const pairs = items.flatMap(({ article, read }): Pair[] => {
    const label = byId.get(article.id);
    return label ? [{ article, read, label }] : [];
  });
  const scored = scoredEntities(labels);
  const langOf = ({ article, read }: Pair): string => article.lang ?? read.lang;
  const langs = [...new Set(pairs.map(langOf))].toSorted();
  return {
    all: scoreSet(pairs, scored),
    certain: scoreSet(
      pairs.filter((pair) => !pair.label.uncertain),
      scored,
    ),
    byLanguage: Object.fromEntries(
      langs.map((lang) => [
        lang,
        scoreSet(
          pairs.filter((pair) => langOf(pair) === lang),
          scored,
        ),
      ]),
    ),
    confusions: pairs.flatMap((pair) => confusionsOf(pair, scored)),
  };
};
