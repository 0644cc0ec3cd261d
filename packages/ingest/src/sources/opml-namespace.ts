/** Namespace of the attributes that OPML has no word for; other readers leave them alone. */
export const OPML_NAMESPACE = 'urn:corridor-watch:opml:1';

/** Prefix of the namespace in what we write; reading takes any prefix that is bound to it. */
export const OPML_PREFIX = 'corridor';
