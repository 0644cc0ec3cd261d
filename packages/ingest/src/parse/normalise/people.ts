import { htmlText } from '../html/html-text.ts';
import type { FeedNode } from '../tree/feed-node.ts';
import { firstOfEach } from './first-of-each.ts';

/** A person or desk that signs: a name, an address, or both. */
export interface Person {
  readonly name: string | null;
  readonly email: string | null;
}

const ADDRESS_THEN_NAME = /^([^\s@()<>]{1,100}@[^\s@()<>]{1,200})\s*[(<]([^()<>]*)[)>]?$/;
const NAME_THEN_ADDRESS = /^([^@]*?)\s*[<([]?(?:mailto:)?([^\s@()<>[\]]{1,100}@[^\s@()<>[\]]{1,200}\.[^\s@()<>[\]]{1,60})[>)\]]?$/;
/** A byline is short; a longer text is not one. */
const MAX_CHARS = 300;

/** The people named by elements such as `author`, `dc:creator`, `managingEditor`: Atom's name and e-mail, or RSS's mail and name in one text. */
export const peopleOf = (nodes: readonly FeedNode[]): readonly Person[] => nodes.map(personOf).filter((person) => person !== null);

const personOf = (node: FeedNode): Person | null => {
  const name = textOf(node, ['name', 'atom:name', 'itunes:name']);
  const email = textOf(node, ['email', 'atom:email', 'itunes:email']);
  if (name || email) return { name, email };
  const written = node.text.slice(0, MAX_CHARS * 4).replace(/<([^\s<>@]{1,100}@[^\s<>@]{1,200})>/g, '($1)');
  return personIn(htmlText(written).slice(0, MAX_CHARS));
};

const textOf = (node: FeedNode, names: readonly string[]): string | null => {
  for (const name of names) {
    const text = htmlText(node.first(name)?.text.slice(0, MAX_CHARS) ?? '');
    if (text) return text;
  }
  return null;
};

const personIn = (text: string): Person | null => {
  if (!text) return null;
  const [, email, called] = ADDRESS_THEN_NAME.exec(text) ?? [];
  if (email) return { name: called?.trim() || null, email };
  const [, before, address] = NAME_THEN_ADDRESS.exec(text) ?? [];
  if (address) return { name: (before ?? '').replace(/^["'\s]+|["'\s,]+$/g, '') || null, email: address };
  return { name: text, email: null };
};

/** Names to show, an address where there is no name; each once. */
export const namesOf = (people: readonly Person[]): readonly string[] =>
  firstOfEach(people.map((person) => person.name ?? person.email ?? '').filter(Boolean));

/** E-mail addresses, each once. */
export const emailsOf = (people: readonly Person[]): readonly string[] =>
  firstOfEach(people.map((person) => person.email ?? '').filter(Boolean));
