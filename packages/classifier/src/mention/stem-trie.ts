/** Share of filled slots at which the table doubles: half empty keeps a miss at one or two probes. */
const MAX_LOAD = 0.5;

/**
 * Character trie over UTF-16 units in one open-addressing table: a step is one probe, and nothing is allocated while reading.
 * Node 0 is the root. Each node may carry one number above 0.
 */
export class StemTrie {
  #parents = new Int32Array(1024).fill(-1);
  #units = new Uint16Array(1024);
  #children = new Int32Array(1024);
  #values: number[] = [0];

  /** Child of `node` by `unit`, or -1. */
  step(node: number, unit: number): number {
    const mask = this.#parents.length - 1;
    for (let at = hash(node, unit) & mask; ; at = (at + 1) & mask) {
      const parent = this.#parents[at];
      if (parent === -1) return -1;
      if (parent === node && this.#units[at] === unit) return this.#children[at] ?? -1;
    }
  }

  /** Number carried by `node`; 0 when none. */
  valueOf(node: number): number {
    return this.#values[node] ?? 0;
  }

  /** Makes the path of `stem` and gives the number its end carries, which is `fresh` when it carried none. */
  insert(stem: string, fresh: number): number {
    let node = 0;
    for (let i = 0; i < stem.length; i++) node = this.#childOrNew(node, stem.charCodeAt(i));
    if (!this.#values[node]) this.#values[node] = fresh;
    return this.#values[node] ?? fresh;
  }

  #childOrNew(node: number, unit: number): number {
    const known = this.step(node, unit);
    if (known >= 0) return known;
    if (this.#values.length > this.#parents.length * MAX_LOAD) this.#grow();
    const child = this.#values.length;
    this.#values.push(0);
    this.#put(node, unit, child);
    return child;
  }

  #put(node: number, unit: number, child: number): void {
    const mask = this.#parents.length - 1;
    let at = hash(node, unit) & mask;
    while (this.#parents[at] !== -1) at = (at + 1) & mask;
    this.#parents[at] = node;
    this.#units[at] = unit;
    this.#children[at] = child;
  }

  #grow(): void {
    const [parents, units, children] = [this.#parents, this.#units, this.#children];
    this.#parents = new Int32Array(parents.length * 2).fill(-1);
    this.#units = new Uint16Array(parents.length * 2);
    this.#children = new Int32Array(parents.length * 2);
    parents.forEach((parent, at) => {
      if (parent >= 0) this.#put(parent, units[at] ?? 0, children[at] ?? 0);
    });
  }
}

const hash = (node: number, unit: number): number => {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
};
