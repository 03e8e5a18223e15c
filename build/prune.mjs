/**
 * A package-lock (version 3) cut down to what `manifest` depends on: the same versions with the same integrity, so that
 * nothing has to be looked up again. Throws where the lock does not hold what is asked for.
 */
export function pruned(lock, manifest) {
  const { packages } = lock;
  const kept = new Map();
  const waiting = Object.keys(manifest.dependencies ?? {}).map((name) => ({ name, from: "" }));
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    const at = found(packages, one.from, one.name);
    if (at === undefined) {
      if (one.optional) continue;
      throw new Error(`package-lock.json has no ${one.name} for ${one.from || "the root"}`);
    }
    if (kept.has(at)) continue;
    const entry = packages[at];
    kept.set(at, entry);
    const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } = entry;
    const next = (names, optional) =>
      waiting.push(...Object.keys(names ?? {}).map((name) => ({ name, from: at, optional })));
    next(optionalDependencies, true);
    next(dependencies, false);
    for (const name of Object.keys(peerDependencies ?? {}))
      if (!peerDependenciesMeta?.[name]?.optional) next({ [name]: true }, true);
  }
  const sorted = [...kept].sort(([a], [b]) => (a < b ? -1 : 1));
  const { name, version, license, dependencies, bin, engines } = manifest;
  const own = { name, version, license, dependencies, bin, engines };
  return {
    ...{ name, version, lockfileVersion: lock.lockfileVersion, requires: true },
    packages: { "": own, ...Object.fromEntries(sorted.map(([at, entry]) => [at, bare(entry)])) },
  };
}

/** Where Node finds a package from another: in the nearest folder above that has it. */
function found(packages, from, name) {
  for (let at = from; ; ) {
    const path = at === "" ? `node_modules/${name}` : `${at}/node_modules/${name}`;
    if (path in packages) return path;
    if (at === "") return undefined;
    const up = at.lastIndexOf("/node_modules/");
    at = up < 0 ? "" : at.slice(0, up);
  }
}

/** Why the whole needed a package says nothing of why this one does. */
function bare({ dev: _, devOptional: __, extraneous: ___, ...entry }) {
  return entry;
}
