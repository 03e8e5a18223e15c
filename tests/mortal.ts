import type { Store } from "../src/ports.ts";

/** A store of a process that dies at one of the next calls: before it is kept, or right after. */
export function mortal(store: Store, draw: () => number, died: () => void): Store {
  let isDead = false;
  const risky =
    <A extends unknown[], R>(call: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      if (isDead) throw new Error("killed");
      const fate = draw();
      if (fate < 0.02) {
        isDead = true;
        died();
        throw new Error("killed before it was kept");
      }
      const result = await call(...args);
      if (isDead || fate < 0.04) {
        isDead = true;
        died();
        throw new Error("killed after it was kept");
      }
      return result;
    };
  return {
    ...store,
    commit: risky(store.commit),
    markSending: risky(store.markSending),
    markSent: risky(store.markSent),
    putBack: risky(store.putBack),
  };
}
