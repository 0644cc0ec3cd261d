import { analyzerVersion } from '@corridor/language';
import { CorridorError } from '@corridor/model';
import type { Archive, ExtractedText, PageNotes, PageValidators } from '../archive.ts';
import type { Context, Db } from './context.ts';
import { freeDocKey } from './doc-key.ts';
import { forgetDoc } from './forget-doc.ts';
import { indexedText } from './indexed-text.ts';
import { toMillisOrNull } from './instant.ts';
import { packText, unpackText } from './packed.ts';
import { finishReread } from './rereads.ts';
import { isSamePage } from './same-page.ts';
import { learn, setAside } from './sites.ts';

/** The extract stage. */
export const extractionStore = (context: Context) =>
  ({
    saveExtracted: (articleId, text, validators = none, notes = {}) =>
      context.engine.write((db) => saveExtracted(context, db, articleId, { text, validators, notes })),
    saveReadAgain: (articleId, text, isDone) => context.engine.write((db) => saveReadAgain(context, db, articleId, { text, isDone })),
  }) satisfies Partial<Archive>;

const none: PageValidators = { etag: null, lastModified: null };

const articleOf = (db: Db, articleId: number) =>
  db
    .selectFrom('article')
    .leftJoin('body', 'body.article_id', 'article.id')
    .selectAll('article')
    .select('body.packed')
    .where('article.id', '=', articleId)
    .executeTakeFirst();

type Known = NonNullable<Awaited<ReturnType<typeof articleOf>>>;

interface Reading {
  readonly text: ExtractedText;
  readonly validators: PageValidators;
  readonly notes: PageNotes;
}

const saveExtracted = async (context: Context, db: Db, articleId: number, reading: Reading): Promise<'extracted' | 'same-page'> => {
  const { text } = reading;
  const known = await articleOf(db, articleId);
  if (!known) throw new CorridorError('not-found', `no article ${articleId}`);
  if (known.state === 'dropped' && known.reason === 'same-page') return 'same-page';
  for (const twin of await twinsOf(db, known, text.canonicalKey)) {
    if (!isSamePage(twin, text)) continue;
    if (isKept(twin, known, text.canonicalKey)) {
      await dropAsTwin(context, db, known, twin.id);
      return 'same-page';
    }
    await dropAsTwin(context, db, twin, known.id);
  }
  await finishReread(db, articleId, context.clock.now());
  await learn(context, db, { articleId, isFirst: known.packed === null }, reading.notes);
  if (isUnchanged(known, text)) return 'extracted';
  const isRevised = known.packed !== null && (known.title !== text.title || unpackText(known.packed) !== text.text);
  if (isRevised && known.packed) await keepRevision(context, db, known, known.packed);
  await writeText(context, db, known, reading);
  return 'extracted';
};

/** Only an article that is finished, or on its way there with a text, is corrected: whatever else became of it meanwhile counts more. */
const saveReadAgain = async (
  context: Context,
  db: Db,
  articleId: number,
  { text, isDone }: { readonly text: ExtractedText | null; readonly isDone: boolean },
): Promise<void> => {
  const known = await articleOf(db, articleId);
  if (known && text && finished.has(known.state) && !isUnchanged(known, text)) {
    const validators = { etag: known.page_etag, lastModified: known.page_modified };
    await writeText(context, db, known, { text, validators });
  }
  await setAside(db, articleId, isDone);
};

/** Articles of the same page that have a text: nothing is dropped for one that may yet fail. */
const twinsOf = (db: Db, known: Known, canonicalKey: string | null) => {
  const keys = canonicalKey === null ? [known.key] : [known.key, canonicalKey];
  return db
    .selectFrom('article')
    .innerJoin('body', 'body.article_id', 'article.id')
    .select(['id', 'key', 'doc', 'state', 'title', 'packed'])
    .where((the) => the.or([the('key', 'in', keys), the('canonical_key', 'in', keys)]))
    .where('id', '!=', known.id)
    .where('doc', 'is not', null)
    .where('state', '!=', 'dropped')
    .orderBy('id')
    .execute();
};

type Twin = Awaited<ReturnType<typeof twinsOf>>[number];

/**
 * Of two articles of one page the one under the page's own address stays, else the first by key, whatever came first; but one that a
 * story may hold already stays in any case.
 */
const isKept = (twin: Twin, known: Known, canonicalKey: string | null): boolean => {
  if (twin.state === 'grouped') return true;
  if (known.doc !== null && known.state === 'grouped') return false;
  if (twin.key === canonicalKey || known.key === canonicalKey) return twin.key === canonicalKey;
  return twin.key < known.key;
};

const dropAsTwin = async ({ engine }: Context, db: Db, known: Pick<Known, 'id' | 'doc'>, twin: number): Promise<void> => {
  if (known.doc !== null) await forgetDoc(engine, db, known.doc);
  await db
    .updateTable('article')
    .set({ state: 'dropped', reason: 'same-page', same_as: twin, doc: null, retry_ms: null, story_id: null, copy_of: null })
    .where('id', '=', known.id)
    .execute();
  await db.updateTable('article').set({ same_as: twin }).where('same_as', '=', known.id).execute();
  await forgetSources(db, known.id);
  await db.deleteFrom('reread').where('article_id', '=', known.id).execute();
};

const finished: ReadonlySet<string> = new Set(['extracted', 'tagged', 'grouped']);

const isUnchanged = (known: Known, text: ExtractedText): boolean =>
  known.packed !== null &&
  known.doc !== null &&
  finished.has(known.state) &&
  known.title === text.title &&
  known.access === text.access &&
  known.standfirst === text.standfirst &&
  unpackText(known.packed) === text.text;

const keepRevision = async ({ clock }: Context, db: Db, known: Known, packed: Uint8Array): Promise<void> => {
  const { count } = await db
    .selectFrom('revision')
    .select((the) => the.fn.countAll<number>().as('count'))
    .where('article_id', '=', known.id)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('revision')
    .values({ article_id: known.id, revision: Number(count) + 1, title: known.title, packed, seen_ms: clock.now() })
    .execute();
};

const writeText = async ({ engine, clock }: Context, db: Db, known: Known, { text, validators }: Omit<Reading, 'notes'>): Promise<void> => {
  const published_ms = toMillisOrNull(text.publishedAt) ?? known.published_ms;
  const dated_ms = published_ms ?? known.seen_ms;
  const isInPlace = known.doc !== null && dated_ms === known.dated_ms;
  const doc = isInPlace && known.doc !== null ? known.doc : await freeDocKey(db, dated_ms);
  if (known.doc !== null && !isInPlace) await engine.unindexText(db, known.doc);
  await db
    .updateTable('article')
    .set({
      doc,
      title: text.title,
      lang: text.lang,
      published_ms,
      published_date: text.publishedDate,
      dated_ms,
      state: 'extracted',
      reached: 'extracted',
      reason: null,
      attempts: 0,
      retry_ms: null,
      access: text.access,
      standfirst: text.standfirst,
      byline: text.byline,
      canonical_url: text.canonicalUrl,
      canonical_key: text.canonicalKey,
      analyzer_version: analyzerVersion,
      read_ms: clock.now(),
      page_etag: validators.etag,
      page_modified: validators.lastModified,
    })
    .where('id', '=', known.id)
    .execute();
  const packed = packText(text.text);
  await db
    .insertInto('body')
    .values({ article_id: known.id, packed })
    .onConflict((on) => on.column('article_id').doUpdateSet({ packed }))
    .execute();
  await engine.indexText(db, doc, indexedText(text));
  await forgetSources(db, known.id);
};

/** The text is safe: page and feed content have done their work. */
const forgetSources = async (db: Db, articleId: number): Promise<void> => {
  await db.deleteFrom('page').where('article_id', '=', articleId).execute();
  await db.deleteFrom('entry').where('article_id', '=', articleId).execute();
};
