import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readBytes } from './files.ts';
import { readArticles, readRows } from './json-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'corridor-lines-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const fileOf = (content: string): string => {
  const path = join(folder, 'in.jsonl');
  writeFileSync(path, content);
  return path;
};

describe('readArticles', () => {
  it.each([
    ['a whole row', '{"id":"a","title":"t","text":"x"}', [{ id: 'a', title: 't', text: 'x' }]],
    ['a number as id', '{"id":7,"title":"t","text":"x"}', [{ id: '7' }]],
    ['nothing where text should be', '{"id":"a","title":null}', [{ title: '', text: '' }]],
    ['fields of its own', '{"id":"a","title":"t","mood":"calm"}', [{ mood: 'calm' }]],
    ['a byte order mark and Windows line ends', '\ufeff{"id":"a"}\r\n\r\n{"id":"b"}\r\n', [{ id: 'a' }, { id: 'b' }]],
    ['an empty file', '', []],
  ])('%s', async (_name, content, expected) => expect(await readArticles(fileOf(content))).toMatchObject(expected));

  it.each([
    ['no JSON', '{"id":"a"}\n{"id":', /in\.jsonl:2: is not JSON/],
    ['no id', '{"title":"t"}', /in\.jsonl:1: id/],
    ['no object', '[1]', /in\.jsonl:1/],
    ['a title that is no text', '{"id":"a","title":{}}', /in\.jsonl:1: title/],
  ])('names file and line of %s', async (_name, content, message) => {
    await expect(readArticles(fileOf(content))).rejects.toMatchObject({ code: 'input-invalid', message: expect.stringMatching(message) });
  });
});

describe('readRows', () => {
  it('gives any values', async () => expect(await readRows(fileOf('1\n\n{"a":2}\n'))).toEqual([1, { a: 2 }]));
});

describe('readBytes', () => {
  it.each([
    ['a file that is not there', join(folder, 'nowhere'), 'there is no such file'],
    ['a folder', folder, 'this is a folder, not a file'],
  ])('names %s', async (_name, path, words) => {
    await expect(readBytes(path)).rejects.toMatchObject({ code: 'file-missing', message: `${path}: ${words}` });
  });
});
