// A short soak; the long one, with its times, is bench/soak.ts.

import { expect, test } from "vitest";
import { GROUPS, soak } from "../bench/soak.ts";

test.each(["telegram", "wechat"] as const)(
  "%s: a thousand neighbours in twenty groups are all heard, and the heap stays",
  async (app) => {
    const { heard, heap, unsent } = await soak(app, "linli", 30 * GROUPS, 50);
    expect(heard).toBe(30 * GROUPS);
    expect(unsent).toBe(0);
    expect(heap[1] - heap[0]).toBeLessThan(20e6);
  },
);
