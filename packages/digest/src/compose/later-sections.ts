import type { Edition } from '@corridor/model';
import type { EditionArticle, EditionInput } from './edition-input.ts';
import { byTime, editionStory, type GatheredStory } from './edition-stories.ts';
import { leadSentence } from './lead-sentence.ts';
import { quote } from './quote.ts';
import { windowDays } from './window-days.ts';

const STORIES_PER_THEME = 3;

/** Themes of the dossier that have stories, at most three each in full; the rest is a count with a query that finds them in the archive. */
export const themesOf = (stories: readonly GatheredStory[], input: EditionInput): Edition['byTheme'] =>
  input.dossier.themes
    .filter(({ id }) => input.themes.length === 0 || input.themes.includes(id))
    .map(({ id, name }) => {
      const own = stories.filter((s) => s.articles.some((a) => a.tags.some((t) => t.theme === id)));
      const shown = own.slice(0, STORIES_PER_THEME).flatMap((s) => editionStory(s, input.receipt) ?? []);
      return { theme: id, name, stories: shown, more: own.length - shown.length, query: `theme:${id} on:${windowDays(input)}` };
    })
    .filter(({ stories: shown, more }) => shown.length + more > 0);

/** Opinion and analysis, the latest first, each with its first sentence (its title where there is none). */
export const opinionsOf = (comments: readonly EditionArticle[]): Edition['opinion'] =>
  comments
    .toSorted((a, b) => byTime(b, a))
    .flatMap((article) => {
      const span = leadSentence(article);
      const title = quote(article, article.title);
      const lead = (span && quote(article, article.text.slice(span.start, span.end))) ?? title;
      return lead ? [{ ...lead, title: title?.sentence ?? lead.sentence, format: article.format ?? 'opinion' }] : [];
    });
