import { z } from 'zod';
import { CorridorError } from './errors.ts';
import { proxiesSchema } from './source-proxy.ts';

/** One row of the settings table. */
export interface SettingRow<S extends z.ZodType = z.ZodType> {
  readonly env: string;
  readonly schema: S;
  /** Shown in docs/configuration.md; the schema holds the true default. */
  readonly shown: string;
  readonly unit: string;
  readonly secret: boolean;
  readonly about: string;
}

const row = <S extends z.ZodType>(env: string, schema: S, shown: string, unit: string, about: string, secret = false): SettingRow<S> => ({
  env,
  schema,
  shown,
  unit,
  secret,
  about,
});
const whole = (min: number, max: number, fallback: number) => z.coerce.number().int().min(min).max(max).default(fallback);
const flag = (fallback: boolean) =>
  z
    .enum(['true', 'false', '1', '0'])
    .transform((v) => v === 'true' || v === '1')
    .default(fallback);
const zone = z.string().refine(isZone, 'is not an IANA zone such as Europe/London').default('UTC');
const address = (schemes: readonly string[]) =>
  z
    .string()
    .refine(
      (v) => URL.canParse(v) && schemes.includes(new URL(v).protocol),
      `must be an address that starts with ${schemes.map((s) => `${s}//`).join(' or ')}`,
    )
    .optional();

/** Every setting of the product: key, environment name, check, default, unit. Nobody else reads the environment. */
export const settingRows = {
  dossier: row('CORRIDOR_DOSSIER', z.string().optional(), 'the shipped dossiers/tripp', 'folder', 'The dossier to follow.'),
  dataFolder: row('CORRIDOR_DATA', z.string().min(1).default('./data'), './data', 'folder', 'Where archive and outbox live.'),
  host: row(
    'CORRIDOR_HOST',
    z.string().min(1).default('127.0.0.1'),
    '127.0.0.1',
    'address',
    'Address the web pages are bound to. They have no login: put a proxy with one in front before opening them.',
  ),
  port: row('CORRIDOR_PORT', whole(0, 65_535, 8080), '8080', 'port', 'Port of pages and API; 0 takes a free one.'),
  publicUrl: row(
    'CORRIDOR_PUBLIC_URL',
    address(['http:', 'https:']),
    'http://HOST:PORT',
    'URL',
    'Address of the pages as readers reach them; links in mails start with it.',
  ),
  webSub: row(
    'CORRIDOR_WEBSUB',
    flag(false),
    'false',
    'true or false',
    'Let the hubs of feeds tell of news at once (W3C WebSub). Needs CORRIDOR_PUBLIC_URL with https, and /websub/ reachable from outside.',
  ),
  contact: row(
    'CORRIDOR_CONTACT',
    z.string().max(200).optional(),
    'none',
    'mail or URL',
    'Contact named in the User-Agent, so that outlets can reach you.',
  ),
  redisUrl: row('REDIS_URL', address(['redis:', 'rediss:']), 'none: in-process runner', 'URL', 'Redis or Valkey for the queue.', true),
  databaseUrl: row(
    'DATABASE_URL',
    address(['postgres:', 'postgresql:']),
    'none: SQLite file',
    'URL',
    'PostgreSQL 15 or newer for the archive: postgres://user:password@host:port/database; the database must exist.',
    true,
  ),
  smtpUrl: row(
    'SMTP_URL',
    address(['smtp:', 'smtps:']),
    'none: data/outbox',
    'URL',
    'Mail server, with user and password in the address.',
    true,
  ),
  smtpRequireTls: row('SMTP_REQUIRE_TLS', flag(true), 'true', 'true or false', 'Refuse a mail server that offers no STARTTLS.'),
  smtpCa: row('SMTP_CA', z.string().optional(), "Node's own", 'PEM file', 'Certificate authority of a private mail server.'),
  mailFrom: row(
    'MAIL_FROM',
    z.string().default('Corridor Watch <digest@localhost>'),
    'Corridor Watch <digest@localhost>',
    'address',
    'Sender of the digest; its domain names the List-Id and the Message-ID.',
  ),
  dkimDomain: row('DKIM_DOMAIN', z.string().optional(), 'none: unsigned', 'domain', 'Domain of the DKIM signature.'),
  dkimSelector: row('DKIM_SELECTOR', z.string().default('corridor'), 'corridor', 'name', 'Selector of the DKIM key.'),
  dkimKeyFile: row('DKIM_KEY_FILE', z.string().optional(), 'none: unsigned', 'PEM file', 'Private key of the DKIM signature.'),
  zone: row('CORRIDOR_ZONE', zone, 'UTC', 'IANA zone', 'Zone of dates on pages and of editions composed by hand.'),
  concurrency: row(
    'CORRIDOR_CONCURRENCY',
    whole(1, 256, 32),
    '32',
    'jobs',
    'Jobs worked on at once by one process; most of them wait for a server.',
  ),
  tickSeconds: row('CORRIDOR_TICK_SECONDS', whole(1, 3600, 60), '60', 'seconds', 'Pause between two looks for due feeds and mails.'),
  fetchTimeoutSeconds: row(
    'CORRIDOR_FETCH_TIMEOUT_SECONDS',
    whole(1, 120, 30),
    '30',
    'seconds',
    'Longest time for one request, redirects included.',
  ),
  hostSpacingMillis: row(
    'CORRIDOR_HOST_SPACING_MILLIS',
    whole(0, 60_000, 2000),
    '2000',
    'milliseconds',
    'Pause between two requests to one host.',
  ),
  proxies: row(
    'CORRIDOR_PROXIES',
    proxiesSchema.prefault(''),
    'none',
    'name=URL …',
    'Proxies that sources name as `proxy`: name=http://user:password@host:port, several with spaces between. One named `default` serves all sources that name none.',
    true,
  ),
  alertWebhook: row(
    'CORRIDOR_ALERT_WEBHOOK',
    z.string().refine(isHookAddress, 'must be an https address, or http on this machine').optional(),
    'none',
    'URL',
    'Where alerts of sources and feeds are posted as JSON when they are raised and when they end.',
    true,
  ),
  alertSecret: row(
    'CORRIDOR_ALERT_SECRET',
    z.string().min(16, 'must have 16 characters or more').optional(),
    'none: unsigned',
    'text',
    'Key with which posts to the webhook are signed (HMAC-SHA256, Standard Webhooks).',
    true,
  ),
  allowLoopback: row(
    'CORRIDOR_ALLOW_LOOPBACK',
    flag(false),
    'false',
    'true or false',
    'Let the fetcher reach 127.0.0.1 and ::1; for tests and the demo only.',
  ),
  retentionDays: row(
    'CORRIDOR_RETENTION_DAYS',
    whole(1, 36_500, 3650),
    '3650',
    'days',
    'Age at which `corridor prune` takes articles away.',
  ),
  logLevel: row(
    'CORRIDOR_LOG_LEVEL',
    z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
    'info',
    'level',
    'Least severe line that is logged.',
  ),
} as const satisfies Record<string, SettingRow>;

/** All settings, checked and frozen. */
export type Settings = { readonly [K in keyof typeof settingRows]: z.output<(typeof settingRows)[K]['schema']> };

/** Reads settings from an environment; empty values count as unset. Throws `settings-invalid` naming every wrong one, never a secret's value. */
export const parseSettings = (environment: Readonly<Record<string, string | undefined>>): Settings => {
  const mistakes: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [key, { env, schema }] of Object.entries(settingRows)) {
    const result = schema.safeParse(environment[env]?.trim() || undefined);
    if (result.success) values[key] = result.data;
    else mistakes.push(`${env}: ${result.error.issues.map((i) => i.message).join('; ')}`);
  }
  if (mistakes.length > 0) throw new CorridorError('settings-invalid', mistakes.join('\n'));
  return Object.freeze(values) as Settings;
};

/** True for https, and for http to this machine, where nobody listens in. */
function isHookAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname } = new URL(value);
  return protocol === 'https:' || (protocol === 'http:' && /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname));
}

/** True when `value` is an IANA zone that this machine knows. */
export function isZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}
