import { type Side, sides } from '@corridor/model';

/** One article as the grid needs it. */
export interface GridArticle {
  readonly id: string;
  readonly side: Side;
  readonly sourceId: string;
  readonly date: string;
  readonly isCopy: boolean;
  /** Ids of the names it uses itself, outside quotations. */
  readonly names: readonly string[];
}

/** How many sources of a side were healthy, of how many. */
export interface SideHealth {
  readonly healthy: number;
  readonly sources: number;
}

/**
 * One cell: what a side's outlets reported. `reported` has articles; `silent` has none in healthy sources; `unheard` has none, but
 * no healthy source either, so nothing can be said; `unwatched` has no source at all.
 */
export interface GridCell {
  readonly side: Side;
  readonly state: 'reported' | 'silent' | 'unheard' | 'unwatched';
  readonly articles: readonly string[];
  readonly origins: number;
  readonly sources: readonly string[];
  readonly firstAt: string | null;
  readonly names: readonly string[];
  readonly health: SideHealth;
}

/** The grid of one story: a cell for every side, in the order of the model. */
export const gridOfSides = (articles: readonly GridArticle[], health: Readonly<Partial<Record<Side, SideHealth>>>): readonly GridCell[] =>
  sides.map((side) =>
    cellOf(
      side,
      articles.filter((a) => a.side === side).toSorted((a, b) => (a.date < b.date ? -1 : 1)),
      health[side] ?? { healthy: 0, sources: 0 },
    ),
  );

const cellOf = (side: Side, articles: readonly GridArticle[], health: SideHealth): GridCell => ({
  side,
  state: articles.length > 0 ? 'reported' : health.sources === 0 ? 'unwatched' : health.healthy === 0 ? 'unheard' : 'silent',
  articles: articles.map((a) => a.id),
  origins: articles.filter((a) => !a.isCopy).length,
  sources: [...new Set(articles.map((a) => a.sourceId))],
  firstAt: articles[0]?.date ?? null,
  names: [...new Set(articles.flatMap((a) => a.names))],
  health,
});
