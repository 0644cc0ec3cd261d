import { type Kysely, sql } from 'kysely';
import type { Dialect } from './dialect.ts';
import type { Tables } from './tables.ts';

/** Creates the first schema. Long because it is a list: one statement a table or index. */
export const up = async (db: Kysely<Tables>, dialect: Dialect): Promise<void> => {
  const { bytes, text } = dialect;
  const table = (name: string, ...lines: string[]): Promise<unknown> => sql.raw(`CREATE TABLE ${name} (${lines.join(', ')})`).execute(db);
  const keyed = (name: string, lines: string): Promise<unknown> =>
    sql.raw(`CREATE TABLE ${name} (${lines}) ${dialect.keyedTable}`).execute(db);
  const index = (name: string, on: string): Promise<unknown> => sql.raw(`CREATE INDEX ${name} ON ${on}`).execute(db);
  const int = dialect.integer;

  await table(
    'source',
    `id ${text} PRIMARY KEY, name ${text} NOT NULL, country ${text} NOT NULL, side ${text} NOT NULL, ownership ${text} NOT NULL`,
    `is_wire integer NOT NULL, detail ${text} NOT NULL, is_listed integer NOT NULL`,
  );
  await table(
    'feed',
    `id ${text} PRIMARY KEY, source_id ${text} NOT NULL REFERENCES source(id), url ${text} NOT NULL, lang ${text} NOT NULL, kind ${text} NOT NULL`,
    `min_interval_minutes integer, user_agent ${text}, is_enabled integer NOT NULL`,
    `next_poll_ms ${int} NOT NULL, state ${text} NOT NULL`,
  );
  await index('feed_due', 'feed (is_enabled, next_poll_ms)');
  await table(
    'feed_check',
    `feed_id ${text} NOT NULL REFERENCES feed(id), checked_ms ${int} NOT NULL, verdict ${text} NOT NULL, detail ${text} NOT NULL`,
    'PRIMARY KEY (feed_id, checked_ms)',
  );
  await table(
    'feed_day',
    `feed_id ${text} NOT NULL REFERENCES feed(id), day ${text} NOT NULL, checks integer NOT NULL, healthy integer NOT NULL`,
    `verdict ${text} NOT NULL, checked_ms ${int} NOT NULL, PRIMARY KEY (feed_id, day)`,
  );

  await table(
    'article',
    `id ${dialect.generatedId}, key ${text} NOT NULL UNIQUE, doc ${int} UNIQUE, url ${text}, title ${text} NOT NULL, summary ${text}`,
    `authors ${text} NOT NULL, lang ${text} NOT NULL, feed_id ${text} NOT NULL, source_id ${text} NOT NULL`,
    `published_ms ${int}, published_date ${text}, seen_ms ${int} NOT NULL, dated_ms ${int} NOT NULL`,
    `state ${text} NOT NULL, reached ${text} NOT NULL, reason ${text}, attempts integer NOT NULL, retry_ms ${int}`,
    `access ${text} NOT NULL, standfirst ${text}, byline ${text}, canonical_url ${text}, canonical_key ${text}`,
    `same_as ${int}, relevance ${text}, format ${text}, story_id ${text}, copy_of ${int}`,
    `dossier_version ${text}, engine_version ${text}, analyzer_version ${text}`,
  );
  await index('article_state', 'article (state, seen_ms)');
  await index('article_seen', 'article (seen_ms)');
  await index('article_dated', 'article (dated_ms)');
  await index('article_source', 'article (source_id, doc)');
  await index('article_lang', 'article (lang, doc)');
  await index('article_story', 'article (story_id) WHERE story_id IS NOT NULL');
  await index('article_copy', 'article (copy_of) WHERE copy_of IS NOT NULL');
  await index('article_canonical', `article ${dialect.longTextIndex} (canonical_key) WHERE canonical_key IS NOT NULL`);
  await index('article_version', 'article (dossier_version, engine_version, id) WHERE dossier_version IS NOT NULL');

  const owned = `${int} NOT NULL REFERENCES article(id) ON DELETE CASCADE`;
  await table('body', `article_id ${dialect.rowId} REFERENCES article(id) ON DELETE CASCADE, packed ${bytes} NOT NULL`);
  await table('entry', `article_id ${dialect.rowId} REFERENCES article(id) ON DELETE CASCADE, packed ${bytes} NOT NULL`);
  await table('reading', `article_id ${dialect.rowId} REFERENCES article(id) ON DELETE CASCADE, packed ${bytes} NOT NULL`);
  await table(
    'page',
    `article_id ${dialect.rowId} REFERENCES article(id) ON DELETE CASCADE, url ${text} NOT NULL, content_type ${text}, packed ${bytes} NOT NULL`,
  );
  await table(
    'revision',
    `article_id ${owned}, revision integer NOT NULL, title ${text} NOT NULL, packed ${bytes} NOT NULL, seen_ms ${int} NOT NULL`,
    'PRIMARY KEY (article_id, revision)',
  );

  const indexed = `${int} NOT NULL REFERENCES article(doc) ON DELETE CASCADE ON UPDATE CASCADE`;
  await keyed('article_tag', `theme ${text} NOT NULL, doc ${indexed}, score ${dialect.real} NOT NULL, PRIMARY KEY (doc, theme)`);
  await index('article_tag_theme', 'article_tag (theme, doc)');
  await keyed('article_entity', `entity ${text} NOT NULL, doc ${indexed}, mentions integer NOT NULL, PRIMARY KEY (doc, entity)`);
  await index('article_entity_entity', 'article_entity (entity, doc)');
  await table(
    'position',
    `doc ${indexed}, ord integer NOT NULL, actor ${text} NOT NULL, speaker ${text}, stance ${text} NOT NULL, target ${text} NOT NULL`,
    `field ${text} NOT NULL, start integer NOT NULL, "end" integer NOT NULL, sentence ${text} NOT NULL, rule ${text} NOT NULL`,
    'PRIMARY KEY (doc, ord)',
  );
  await index('position_actor', 'position (actor, target, doc)');
  await keyed(
    'name_use',
    `name ${text} NOT NULL, entity ${text} NOT NULL, doc ${indexed}, uses integer NOT NULL, quoted integer NOT NULL, PRIMARY KEY (doc, name, entity)`,
  );
  await index('name_use_name', 'name_use (name, doc)');

  await table(
    'edition',
    `id ${text} PRIMARY KEY, date ${text} NOT NULL, zone ${text} NOT NULL, from_ms ${int} NOT NULL, to_ms ${int} NOT NULL`,
    `composed_ms ${int} NOT NULL, packed ${bytes} NOT NULL`,
  );
  await index('edition_composed', 'edition (composed_ms)');
  await table(
    'subscriber',
    `id ${text} PRIMARY KEY, email ${text} NOT NULL UNIQUE, token ${text} NOT NULL UNIQUE, created_ms ${int} NOT NULL, detail ${text} NOT NULL`,
  );
  await table(
    'delivery',
    `subscriber_id ${text} NOT NULL, date ${text} NOT NULL, edition_id ${text} NOT NULL, state ${text} NOT NULL, attempts integer NOT NULL`,
    `next_attempt_ms ${int}, message_id ${text} NOT NULL, detail ${text}, updated_ms ${int} NOT NULL, PRIMARY KEY (subscriber_id, date)`,
  );
  await index('delivery_state', 'delivery (state, next_attempt_ms)');
  await dialect.createSearchIndex(db);
};
