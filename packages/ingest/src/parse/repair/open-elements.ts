import type { ElementKind } from './element-names.ts';
import { emptyScope, type NamespaceScope } from './namespaces.ts';

/** An element of the feed that is not closed yet. */
export interface OpenElement {
  /** Name in the mended document. */
  readonly name: string;
  /** Name by which it is closed: known ones as the formats spell them, unknown ones as written. */
  readonly closedBy: string;
  readonly kind: ElementKind | undefined;
  readonly scope: NamespaceScope;
}

/** The elements around the place that is being read, the root first. Asking for a name takes no longer however many are open. */
export class OpenElements {
  readonly #stack: OpenElement[] = [];
  readonly #count = new Map<string, number>();

  get depth(): number {
    return this.#stack.length;
  }

  get kind(): ElementKind | undefined {
    return this.#stack.at(-1)?.kind;
  }

  get scope(): NamespaceScope {
    return this.#stack.at(-1)?.scope ?? emptyScope;
  }

  /** True inside an entry: entries lie directly below the root. */
  get isInRecord(): boolean {
    return this.#stack.at(1)?.kind === 'record';
  }

  push(element: OpenElement): void {
    this.#stack.push(element);
    this.#add(element.closedBy, 1);
  }

  has(closedBy: string): boolean {
    return (this.#count.get(closedBy) ?? 0) > 0;
  }

  /** Depth at which the innermost element of this name lies. */
  depthOf(closedBy: string): number {
    return this.#stack.findLastIndex((element) => element.closedBy === closedBy);
  }

  /** Takes out what lies deeper, innermost first. */
  popTo(depth: number): readonly OpenElement[] {
    const popped = this.#stack.splice(depth).reverse();
    for (const { closedBy } of popped) this.#add(closedBy, -1);
    return popped;
  }

  #add(closedBy: string, by: number): void {
    this.#count.set(closedBy, (this.#count.get(closedBy) ?? 0) + by);
  }
}
