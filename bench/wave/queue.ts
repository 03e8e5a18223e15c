interface Entry<T> {
  readonly t: number;
  readonly order: number;
  readonly what: T;
}

const sooner = <T>(a: Entry<T>, b: Entry<T>): boolean =>
  a.t < b.t || (a.t === b.t && a.order < b.order);

/** What is to happen, by its time; of one moment, in the order it was put in. */
export class Queue<T> {
  #heap: Entry<T>[] = [];
  #count = 0;

  push(t: number, what: T): void {
    const heap = this.#heap;
    const entry = { t, order: this.#count++, what };
    let at = heap.length;
    while (at > 0) {
      const up = (at - 1) >> 1;
      const above = heap[up];
      if (above === undefined || sooner(above, entry)) break;
      heap[at] = above;
      at = up;
    }
    heap[at] = entry;
  }

  peek(): number | undefined {
    return this.#heap[0]?.t;
  }

  pop(): Entry<T> | undefined {
    const heap = this.#heap;
    const top = heap[0];
    const last = heap.pop();
    if (top === undefined || last === undefined || heap.length === 0) return top;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const [one, other] = [heap[left], heap[left + 1]];
      if (one === undefined) break;
      const next = other !== undefined && sooner(other, one) ? other : one;
      if (!sooner(next, last)) break;
      heap[at] = next;
      at = next === other ? left + 1 : left;
    }
    heap[at] = last;
    return top;
  }
}
