import type { FeedVerdict } from '@corridor/model';
import { FetchProblem } from './fetch-problem.ts';

/** Codes of Node, OpenSSL and undici by what they mean; read from their sources. Whole codes first, then beginnings. */
const verdictByCode: Readonly<Record<string, FeedVerdict>> = {
  CORRIDOR_REFUSED: 'refused',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  ETIMEDOUT: 'timeout',
  ENOTFOUND: 'dns',
  ENODATA: 'dns',
  ESERVFAIL: 'dns',
  ETIMEOUT: 'dns',
  EREFUSED: 'dns',
  EBADRESP: 'dns',
  EBADNAME: 'dns',
  UND_ERR_HEADERS_OVERFLOW: 'too-large',
  HPE_HEADER_OVERFLOW: 'too-large',
  UND_ERR_RES_EXCEEDED_MAX_SIZE: 'too-large',
  EPROTO: 'tls',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'tls',
  SELF_SIGNED_CERT_IN_CHAIN: 'tls',
  HOSTNAME_MISMATCH: 'tls',
};
const verdictByBeginning: readonly (readonly [string, FeedVerdict])[] = [
  ['EAI_', 'dns'],
  ['ERR_TLS', 'tls'],
  ['ERR_SSL', 'tls'],
  ['CERT_', 'tls'],
  ['UNABLE_TO_', 'tls'],
  ['HPE_', 'http-error'],
];

/** What a person is told where the foreign message says little. */
const words: Partial<Record<FeedVerdict, string>> = {
  timeout: 'no answer in time',
  dns: 'the host name does not resolve',
  'too-large': 'an answer over the byte limit',
  tls: 'the certificate or handshake is broken',
  'http-error': 'an answer that is not HTTP',
  unreachable: 'the connection was refused or broke off',
};

/** Translates whatever a request threw, once. Unknown errors count as `unreachable`. */
export const problemFrom = (error: unknown): FetchProblem => {
  if (error instanceof FetchProblem) return error;
  const [code, message] = codeAndMessage(error);
  const verdict = verdictOf(code);
  const said = verdict === 'refused' ? message : `${words[verdict]}${code ? ` (${code})` : ''}`;
  return new FetchProblem(verdict, said, { cause: error });
};

const verdictOf = (code: string): FeedVerdict =>
  verdictByCode[code] ?? verdictByBeginning.find(([beginning]) => code.startsWith(beginning))?.[1] ?? 'unreachable';

/** undici words what its parser does not expect (status 0, 100 without need, 101) as an assertion or a bad socket. */
const codeAndMessage = (error: unknown): readonly [string, string] => {
  const { code, name, message, cause } = (error ?? {}) as { code?: unknown; name?: unknown; message?: unknown; cause?: unknown };
  if (code === 'ERR_ASSERTION' || (code === 'UND_ERR_SOCKET' && /^bad /.test(String(message)))) return ['HPE_INVALID', String(message)];
  if (name === 'HTTPParserError') return [typeof code === 'string' ? code : 'HPE_INVALID', String(message)];
  if (typeof code === 'string' && code !== 'UND_ERR_SOCKET') return [code, String(message ?? '')];
  return cause ? codeAndMessage(cause) : [typeof code === 'string' ? code : '', String(message ?? '')];
};
