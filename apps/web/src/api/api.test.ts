import type { z } from '@hono/zod-openapi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicUrl, type TestApp, testApp } from '../fixtures/test-app.ts';
import { routes } from './routes.ts';
import { articleSchema } from './schemas/article.ts';

let site: TestApp;
beforeAll(async () => {
  site = await testApp();
});
afterAll(() => site.close());

const bodyOf = (name: keyof typeof routes): z.ZodType => routes[name].responses[200].content['application/json'].schema;

/** Every door with a request that must find something. */
const requests: readonly (readonly [keyof typeof routes, () => string])[] = [
  ['articles', () => '/articles?q=theme:corridor&facets=true&series=day&order=relevance&limit=3'],
  ['article', () => `/articles/${site.ids[0]}`],
  ['story', () => '/stories/s-route'],
  ['positions', () => '/positions?actor=iran&limit=5'],
  ['names', () => '/names?q=lang:en'],
  ['editions', () => '/editions?limit=2'],
  ['edition', () => `/editions/${site.editionId}`],
  ['alerts', () => '/alerts?open=true'],
  ['sources', () => '/sources'],
];

describe('/api/v1', () => {
  it('asks at every door', () => expect(requests.map(([name]) => name).toSorted()).toEqual(Object.keys(routes).toSorted()));

  it.each(requests)('%s answers as its schema says, and with nothing beside it', async (name, path) => {
    const answer = await site.get(`/api/v1${path()}`);
    expect(answer.status).toBe(200);
    const body: unknown = await answer.json();
    expect(bodyOf(name).parse(body)).toEqual(body);
    expect(JSON.stringify(body).length).toBeGreaterThan(100);
  });

  it.each(['/api/v1/sources', '/sources'])('%s does not tell by which proxy and with which headers a source is asked', async (path) => {
    const text = await site.text(path);
    expect(text).toContain('River Post');
    expect(text).not.toMatch(/way-out|key-of-the-desk|X-Reader/);
  });

  it('gives evidence that is the text itself', async () => {
    const article = articleSchema.parse(await site.get(`/api/v1/articles/${site.ids[0]}`).then((a) => a.json()));
    expect(article.mentions.length).toBeGreaterThan(3);
    for (const m of article.mentions) expect(article[m.field].slice(m.start, m.end)).toBe(m.surface);
    for (const p of article.positions) expect(article[p.field].slice(p.start, p.end)).toBe(p.sentence);
  });

  it.each([
    ['a limit that is no number', '/articles?limit=x', 400, 'request-invalid', /limit/],
    ['a limit too high', '/articles?limit=100000', 400, 'request-invalid', /limit/],
    ['an unknown order', '/articles?order=best', 400, 'request-invalid', /order/],
    ['too long a query', `/articles?q=${'a'.repeat(2001)}`, 400, 'request-invalid', /q/],
    ['an unknown field', '/positions?q=thme:x', 400, 'query-invalid', /column 1/],
    ['an article that is not there', '/articles/99999', 404, 'not-found', /article 99999/],
    ['a story that is not there', '/stories/none', 404, 'not-found', /story none/],
    ['a door that is not there', '/nope', 404, 'not-found', /nope/],
  ])('answers %s with code and advice', async (_name, path, status, code, message) => {
    const answer = await site.get(`/api/v1${path}`);
    expect(answer.status).toBe(status);
    const error = { code, message: expect.stringMatching(message), advice: expect.stringMatching(/\w/) };
    expect(await answer.json()).toEqual({ error });
  });
});

interface Operation {
  readonly parameters?: readonly { readonly in: string; readonly name: string }[];
  readonly responses: Readonly<Record<string, unknown>>;
}

interface Description {
  readonly openapi: string;
  readonly info: unknown;
  readonly servers: unknown;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: unknown;
}

const readDescription = async (): Promise<Description> => (await (await site.get('/openapi.json')).json()) as Description;

/** Every value of a key anywhere in a document. */
const valuesOf = (key: string, node: unknown): readonly unknown[] => {
  if (Array.isArray(node)) return node.flatMap((one) => valuesOf(key, one));
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([name, value]) => (name === key ? [value] : valuesOf(key, value)));
};

describe('/openapi.json', () => {
  it('is OpenAPI 3.1 with every door, each with parameters, answers and errors', async () => {
    const document = await readDescription();
    expect(document.openapi).toMatch(/^3\.1\.\d+$/);
    expect(document.info).toMatchObject({ title: expect.any(String), version: expect.any(String) });
    expect(document.servers).toEqual([{ url: publicUrl }]);
    const paths = Object.values(routes).map(({ path }) => `/api/v1${path}`);
    expect(Object.keys(document.paths).toSorted()).toEqual(paths.toSorted());
    for (const path of paths) {
      const methods = document.paths[path] ?? {};
      expect(Object.keys(methods)).toEqual(['get']);
      expect(Object.keys(methods.get?.responses ?? {})).toEqual(['200', '400', '404', '500', '503']);
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map((m) => m[1]);
      const named = (methods.get?.parameters ?? []).filter((p) => p.in === 'path').map((p) => p.name);
      expect(named).toEqual(inPath);
    }
    expect(new Set(valuesOf('operationId', document)).size).toBe(paths.length);
  });

  it('refers to nothing that is not in it', async () => {
    const document = await readDescription();
    const references = valuesOf('$ref', document);
    expect(references.length).toBeGreaterThan(10);
    const at = (pointer: string): unknown =>
      pointer
        .replace('#/', '')
        .split('/')
        .reduce<unknown>(
          (node, key) => (node && typeof node === 'object' ? Object.entries(node).find(([name]) => name === key)?.[1] : undefined),
          document,
        );
    for (const reference of references) expect([reference, typeof at(String(reference))]).toEqual([reference, 'object']);
  });

  it('knows every type that it speaks of', async () => {
    const types = valuesOf('type', (await readDescription()).components);
    const known = ['string', 'integer', 'number', 'boolean', 'array', 'object', 'null'];
    expect(types.flat().filter((type) => typeof type === 'string' && !known.includes(type))).toEqual([]);
  });
});
