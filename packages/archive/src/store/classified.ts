import { type Classification, CorridorError } from '@corridor/model';
import type { Archive } from '../archive.ts';
import { type Context, type Db, groupBy, pieces } from './context.ts';
import { forgetReading } from './forget-doc.ts';
import { indexedText } from './indexed-text.ts';
import { packJson, unpackText } from './packed.ts';

/** The classify stage. */
export const classifiedStore = (context: Context) =>
  ({
    saveClassified: (articleId, classification) => context.engine.write((db) => saveClassified(context, db, articleId, classification)),
  }) satisfies Partial<Archive>;

const articleOf = (db: Db, articleId: number) =>
  db
    .selectFrom('article')
    .innerJoin('body', 'body.article_id', 'article.id')
    .leftJoin('reading', 'reading.article_id', 'article.id')
    .select(['article.id', 'doc', 'title', 'standfirst', 'lang', 'state', 'reached', 'body.packed as body', 'reading.packed as reading'])
    .where('article.id', '=', articleId)
    .executeTakeFirst();

const saveClassified = async ({ engine }: Context, db: Db, articleId: number, classification: Classification): Promise<void> => {
  const known = await articleOf(db, articleId);
  if (known?.state === 'dropped') return;
  if (known?.doc == null) throw new CorridorError('not-found', `article ${articleId} has no text to classify`);
  const packed = packJson(classification);
  const isDone = known.state === 'tagged' || known.state === 'grouped';
  if (isDone && known.reading && unpackText(known.reading) === JSON.stringify(classification)) return;
  if (known.lang !== classification.lang) {
    await engine.indexText(
      db,
      known.doc,
      indexedText({ title: known.title, standfirst: known.standfirst, text: unpackText(known.body), lang: classification.lang }),
    );
  }
  await db
    .updateTable('article')
    .set({
      state: 'tagged',
      reached: 'tagged',
      reason: null,
      attempts: 0,
      retry_ms: null,
      lang: classification.lang,
      relevance: classification.relevance,
      format: classification.format,
      dossier_version: classification.dossierVersion,
      engine_version: classification.engineVersion,
    })
    .where('id', '=', articleId)
    .execute();
  await db
    .insertInto('reading')
    .values({ article_id: articleId, packed })
    .onConflict((on) => on.column('article_id').doUpdateSet({ packed }))
    .execute();
  await forgetReading(db, known.doc);
  await indexReading(db, known.doc, classification);
};

/** Writes what a classification is searched and counted by. */
const indexReading = async (db: Db, doc: number, { mentions, tags, positions }: Classification): Promise<void> => {
  const entities = [...groupBy(mentions, (mention) => mention.entity)];
  const named = groupBy(
    mentions.filter((mention) => mention.name !== null),
    (mention) => JSON.stringify([mention.name, mention.entity]),
  );
  const tagRows = [...groupBy(tags, (tag) => tag.theme)].map(([theme, same]) => ({
    theme,
    doc,
    score: Math.max(...same.map((tag) => tag.score)),
  }));
  const entityRows = entities.map(([entity, same]) => ({ entity, doc, mentions: same.length }));
  const nameRows = [...named.values()].map((same) => ({
    name: same[0]?.name ?? '',
    entity: same[0]?.entity ?? '',
    doc,
    uses: same.length,
    quoted: same.filter((mention) => mention.quoted).length,
  }));
  const positionRows = positions.map((one, ord) => ({
    doc,
    ord,
    actor: one.actor,
    speaker: one.speaker,
    stance: one.stance,
    target: one.target,
    field: one.field,
    start: one.start,
    end: one.end,
    sentence: one.sentence,
    rule: one.rule,
  }));
  for (const some of pieces(tagRows)) await db.insertInto('article_tag').values(some).execute();
  for (const some of pieces(entityRows)) await db.insertInto('article_entity').values(some).execute();
  for (const some of pieces(nameRows)) await db.insertInto('name_use').values(some).execute();
  for (const some of pieces(positionRows)) await db.insertInto('position').values(some).execute();
};
