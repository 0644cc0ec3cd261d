import { quotations } from '@corridor/language';
import type { ArticleText, Mention } from '@corridor/model';
import type { MentionIndex } from './compile-index.ts';
import { hasNeeds, isVetoed, type Surroundings, surroundingsOf } from './context.ts';
import { type Match, matchNames } from './match-names.ts';
import { metonymOf } from './metonym/metonym.ts';
import { type FieldWords, wordsOf } from './words.ts';

/** What of an article is read for mentions; `lang` is BCP 47, `und` or null when unknown. */
export type MentionText = Pick<ArticleText, 'title' | 'text' | 'lang'>;

const primary = (lang: string | null | undefined): string => lang?.split('-')[0]?.toLowerCase() ?? 'und';

/** Entities named by an alias that needs nothing. */
const certainEntities = (found: readonly (readonly Match[])[]): ReadonlySet<string> =>
  new Set(
    found.flatMap((matches) => matches.flatMap(({ pattern }) => (pattern.entity && !pattern.alias.needs ? [pattern.entity.id] : []))),
  );

const stands =
  (around: Surroundings, lang: string) =>
  (match: Match): boolean => {
    const { alias, entity } = match.pattern;
    if (alias.acts && metonymOf(match, lang) === null) return false;
    if (alias.needs && !hasNeeds(match, alias.needs, around)) return false;
    return ![...alias.vetoes, ...(entity?.vetoes ?? [])].some((veto) => isVetoed(match, veto, around));
  };

const toMention = (match: Match, lang: string, isQuoted: boolean): Mention | null => {
  const { alias, entity } = match.pattern;
  if (!entity) return null;
  return {
    field: match.words.field,
    start: match.start,
    end: match.end,
    entity: entity.id,
    surface: match.words.original.slice(match.start, match.end),
    alias: alias.text,
    lang: alias.lang,
    kind: alias.kind,
    metonym: metonymOf(match, lang),
    name: alias.name,
    quoted: isQuoted,
  };
};

const mentionsOfField = (words: FieldWords, matches: readonly Match[], lang: string): readonly Mention[] => {
  if (matches.length === 0) return [];
  const spans = quotations(words.original);
  let at = 0;
  const isQuoted = (match: Match): boolean => {
    while ((spans[at]?.end ?? Number.POSITIVE_INFINITY) < match.end) at++;
    return (spans[at]?.start ?? Number.POSITIVE_INFINITY) <= match.start;
  };
  return matches.flatMap((match) => toMention(match, lang, isQuoted(match)) ?? []);
};

/**
 * Entities of the dossier named in an article, in reading order, title first; `article[field].slice(start, end)` is `surface`.
 * The longest name wins, a name in a decoy is none, an ambiguous one counts only where its context says so. Never throws; linear.
 */
export const findMentions = (index: MentionIndex, article: MentionText): readonly Mention[] => {
  const lang = primary(article.lang);
  const fields = [wordsOf('title', article.title), wordsOf('text', article.text)];
  const found = fields.map((words) => matchNames(index, words, lang));
  const around = surroundingsOf(fields, certainEntities(found.flat()));
  return fields.flatMap((words, i) => {
    const standing = (found[i] ?? []).flatMap((matches) => matches.find(stands(around, lang)) ?? []);
    return mentionsOfField(words, standing, lang);
  });
};
