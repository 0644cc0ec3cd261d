import { describe, expect, it } from 'vitest';
import { FetchProblem } from './fetch-problem.ts';
import { problemFrom } from './network-error.ts';

const error = (code: string | undefined, extra = {}): Error => Object.assign(new Error('foreign words'), { code }, extra);

describe('problemFrom', () => {
  it.each([
    ['a name that is not there', error('ENOTFOUND'), 'dns'],
    ['a name server that is not there', error('EAI_AGAIN'), 'dns'],
    ['a name server that is silent', error('ETIMEOUT'), 'dns'],
    ['a name server that is broken', error('ESERVFAIL'), 'dns'],
    ['a closed port', error('ECONNREFUSED'), 'unreachable'],
    ['no route', error('ENETUNREACH'), 'unreachable'],
    ['a connection reset', error('ECONNRESET'), 'unreachable'],
    ['a socket that broke off', error('UND_ERR_SOCKET'), 'unreachable'],
    ['a socket that broke off for a reason', error('UND_ERR_SOCKET', { cause: error('ETIMEDOUT') }), 'timeout'],
    ['a reason inside', error(undefined, { cause: error('CERT_HAS_EXPIRED') }), 'tls'],
    ['a slow connection', error('UND_ERR_CONNECT_TIMEOUT'), 'timeout'],
    ['slow headers', error('UND_ERR_HEADERS_TIMEOUT'), 'timeout'],
    ['a slow body', error('UND_ERR_BODY_TIMEOUT'), 'timeout'],
    ['an expired certificate', error('CERT_HAS_EXPIRED'), 'tls'],
    ['a certificate of another name', error('ERR_TLS_CERT_ALTNAME_INVALID'), 'tls'],
    ['a chain with a gap', error('UNABLE_TO_VERIFY_LEAF_SIGNATURE'), 'tls'],
    ['a self-signed certificate', error('DEPTH_ZERO_SELF_SIGNED_CERT'), 'tls'],
    ['an old protocol', error('ERR_SSL_UNSUPPORTED_PROTOCOL'), 'tls'],
    ['a handshake with a plain server', error('EPROTO'), 'tls'],
    ['headers over the limit', error('UND_ERR_HEADERS_OVERFLOW'), 'too-large'],
    ['a body over the limit', error('UND_ERR_RES_EXCEEDED_MAX_SIZE'), 'too-large'],
    ['not HTTP', Object.assign(error(undefined), { name: 'HTTPParserError' }), 'http-error'],
    ['a status of 0', error('ERR_ASSERTION'), 'http-error'],
    ['a change of protocol', Object.assign(error('UND_ERR_SOCKET'), { message: 'bad upgrade' }), 'http-error'],
    ['our own guard', error('CORRIDOR_REFUSED'), 'refused'],
    ['something never seen', error('EXOTIC'), 'unreachable'],
    ['no error at all', undefined, 'unreachable'],
    ['a string', 'boom', 'unreachable'],
  ])('of %s', (_, thrown, verdict) => {
    expect(problemFrom(thrown).verdict).toBe(verdict);
  });

  it('names the foreign code and keeps the foreign error', () => {
    const thrown = error('ECONNRESET');
    expect(problemFrom(thrown).message).toContain('ECONNRESET');
    expect(problemFrom(thrown).cause).toBe(thrown);
  });

  it('leaves our own problems as they are', () => {
    const problem = new FetchProblem('blocked', 'no');
    expect(problemFrom(problem)).toBe(problem);
  });
});
