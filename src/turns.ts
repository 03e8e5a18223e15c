/** One after the other for each name; different names do not wait for each other. */
export function turns() {
  const last = new Map<string, Promise<unknown>>();
  function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
    const result = (last.get(name) ?? Promise.resolve()).then(work);
    const settled = result
      .catch(() => undefined)
      .then(() => {
        if (last.get(name) === settled) last.delete(name);
      });
    last.set(name, settled);
    return result;
  }
  inTurn.idle = () => Promise.all(last.values());
  return inTurn;
}
