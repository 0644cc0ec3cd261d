/** What the caller should do: `retry` later, `park` for a person, `stop` the process, `usage` tell the user. */
export type ErrorAction = 'retry' | 'park' | 'stop' | 'usage';

/** Every error code of the product, what the caller does with it and what a person should do. `docs/runbook.md` lists all of them. */
export const errorCatalogue = {
  'settings-invalid': { action: 'usage', advice: 'Correct the named setting; docs/configuration.md lists names, units and defaults.' },
  'dossier-invalid': { action: 'usage', advice: 'Correct the named line; nothing was re-tagged.' },
  'dossier-missing': { action: 'usage', advice: 'Point CORRIDOR_DOSSIER at a folder that holds dossier.yaml.' },
  'sources-invalid': { action: 'usage', advice: 'Correct the named line of sources.yaml.' },
  'file-missing': { action: 'usage', advice: 'Check the path of the file and that it may be read.' },
  'input-invalid': { action: 'usage', advice: 'Correct the named line of the input.' },
  'usage-invalid': { action: 'usage', advice: 'See `corridor help` for what the command takes.' },
  'request-invalid': { action: 'usage', advice: 'Correct the named parameter of the request; /openapi.json describes each of them.' },
  'query-invalid': { action: 'usage', advice: 'Correct the query at the marked column; docs/query-language.md has the grammar.' },
  'not-found': { action: 'usage', advice: 'Check the name or id; the lists and the search show what there is.' },
  'not-well': { action: 'stop', advice: 'Each line above that says NO tells what to do.' },
  'archive-locked': { action: 'retry', advice: 'Another process is writing; it will be tried again.' },
  'archive-failed': {
    action: 'stop',
    advice: 'Check free disk space and the rights of the data folder (of PostgreSQL: its log), then `corridor doctor`.',
  },
  'archive-damaged': {
    action: 'stop',
    advice:
      'The file is no archive or its content is broken. Put it aside and restore the last backup in its place; without one a new archive is begun.',
  },
  'archive-lost': {
    action: 'stop',
    advice: 'Put the file of the archive back, or restore the last backup, and start again; what is written into a deleted file is lost.',
  },
  'archive-newer': { action: 'stop', advice: 'The archive was written by a newer version; update the product.' },
  'archive-engine': {
    action: 'usage',
    advice: 'Use PostgreSQL 15 or newer and a database with encoding UTF8, or unset DATABASE_URL to use the SQLite file.',
  },
  'archive-unreachable': {
    action: 'retry',
    advice: 'Check that PostgreSQL runs and that host and port of DATABASE_URL are right; work goes on when it answers again.',
  },
  'archive-refused': {
    action: 'stop',
    advice: 'Correct user, password or database in DATABASE_URL, or create the database and give its user the rights to it.',
  },
  'queue-unreachable': { action: 'stop', advice: 'Start Redis or Valkey, or unset REDIS_URL to use the in-process runner.' },
  'mail-refused': { action: 'park', advice: 'The mail server refused for good; see the reason and mend the address or the account.' },
  'mail-failed': { action: 'retry', advice: 'The mail server could not take the mail now; it will be tried again.' },
  'mail-insecure': {
    action: 'park',
    advice: 'The server offers no STARTTLS; set SMTP_REQUIRE_TLS=false only for a server on this machine.',
  },
  'webhook-failed': {
    action: 'retry',
    advice: 'See that the receiver of CORRIDOR_ALERT_WEBHOOK runs and answers 2xx within ten seconds; it will be tried again.',
  },
  'jobs-failed': {
    action: 'stop',
    advice: 'Look at the reason; what was left is found again by the next run. `corridor doctor` looks for what is wrong.',
  },
  interrupted: { action: 'stop', advice: 'Run it again: it goes on where it stopped.' },
  'port-taken': { action: 'stop', advice: 'Choose another port with CORRIDOR_PORT or --port.' },
} as const satisfies Record<string, { readonly action: ErrorAction; readonly advice: string }>;

/** A stable error code of the catalogue. */
export type ErrorCode = keyof typeof errorCatalogue;

/**
 * The one error class of the product. `message` says what went wrong and names the file, line, URL or column;
 * `advice` says what to do; `action` what the caller does; the foreign error is kept as `cause`.
 */
export class CorridorError extends Error {
  readonly code: ErrorCode;
  override readonly name = 'CorridorError';

  constructor(code: ErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.code = code;
  }

  get action(): ErrorAction {
    return errorCatalogue[this.code].action;
  }

  get advice(): string {
    return errorCatalogue[this.code].advice;
  }
}
