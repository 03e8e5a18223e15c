import type { ChatId, Health, StoreFacts } from "./model.ts";
import type { ChatAdapter, Store } from "./ports.ts";

export interface HealthOptions {
  readonly adapters: readonly ChatAdapter[];
  readonly store: Store;
  readonly storeFacts?: () => Promise<StoreFacts>;
}

/** How chat apps, queue and store stand now; of the app of `chat`, how it stands there. */
export async function healthOf(
  { adapters, store, storeFacts }: HealthOptions,
  chat?: ChatId,
): Promise<Health> {
  const apps = adapters.map(async (one) => {
    const place = chat?.startsWith(`${one.name}:`) ? chat : undefined;
    const standing = await one.standing?.(place === undefined ? {} : { chat: place });
    return { name: one.name, status: one.status(), ...(standing && { standing }) };
  });
  const unsent = await store.unsent();
  const since = unsent[0]?.queuedAt;
  return {
    apps: await Promise.all(apps),
    unsent: unsent.length,
    ...(since !== undefined && { unsentSince: since }),
    ...(storeFacts && { store: await storeFacts() }),
  };
}
