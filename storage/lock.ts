// One writer per file. Node has no flock(), so the lock is a small file beside it that says who holds it.

import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";

export interface Lock {
  release(): void;
}

/** Pids are used again, so a process is named by its pid, when it started and in which boot, where the system tells. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly start?: string;
  readonly boot?: string;
  /** Tells two locks of one process apart. */
  readonly token: string;
}

/**
 * Takes the lock of `file`, from a dead holder too; throws if a living process has it.
 * A holder on another host cannot be asked whether it lives and counts as living. That goes for containers as well:
 * give a container a fixed hostname, or a killed one locks out its successor.
 */
export function lockFile(file: string): Lock {
  const lock = `${file}.lock`;
  // Whoever holds this second name may judge and replace the lock; so two newcomers cannot both take over a dead one.
  const claim = `${lock}.next`;
  const me = myself();
  if (!takeClaim(claim, me) && !takeClaim(claim, me)) throw inUse(file, lock, holderOf(claim));
  try {
    const holder = holderOf(lock);
    if (holder && lives(holder, me)) throw inUse(file, lock, holder);
    renameSync(claim, lock);
  } catch (error) {
    rmSync(claim, { force: true });
    throw error;
  }
  return {
    release() {
      if (holderOf(lock)?.token === me.token) rmSync(lock, { force: true });
    },
  };
}

function takeClaim(claim: string, me: Holder): boolean {
  const mine = `${claim}.${me.token}`;
  // Linked, not created: the file is never seen half-written.
  writeFileSync(mine, JSON.stringify(me), { mode: 0o600, flag: "wx" });
  try {
    linkSync(mine, claim);
    return true;
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
    const holder = holderOf(claim);
    if (!holder || !lives(holder, me)) rmSync(claim, { force: true });
    return false;
  } finally {
    rmSync(mine, { force: true });
  }
}

function inUse(file: string, lock: string, holder: Holder | undefined): Error {
  const who = holder ? `process ${holder.pid}` : "another process";
  const elsewhere =
    holder && holder.host !== hostname()
      ? ` on ${holder.host} (if that host or container is gone, delete ${lock})`
      : "";
  return new Error(
    `${file} is in use by ${who}${elsewhere}; two must not share it: stop that one first`,
  );
}

function myself(): Holder {
  const start = startOf(process.pid);
  const boot = readOr("/proc/sys/kernel/random/boot_id")?.trim();
  return {
    pid: process.pid,
    host: hostname(),
    ...(start === undefined ? {} : { start }),
    ...(boot === undefined ? {} : { boot }),
    token: randomUUID(),
  };
}

function lives(holder: Holder, me: Holder): boolean {
  if (holder.host !== me.host) return true;
  if (holder.boot && me.boot && holder.boot !== me.boot) return false;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (codeOf(error) === "ESRCH") return false;
  }
  const start = startOf(holder.pid);
  return holder.start === undefined || start === undefined || holder.start === start;
}

/** When the process started, in ticks since boot. Its name may hold blanks and brackets: count from the last one. */
function startOf(pid: number): string | undefined {
  const stat = readOr(`/proc/${pid}/stat`);
  const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
  // A process that was killed and that nobody has reaped yet (Z) writes no more.
  return fields?.[0] === "Z" ? "never" : fields?.[19];
}

/** Nobody, too, where the lock is unreadable: after a power cut it may be empty. */
function holderOf(lock: string): Holder | undefined {
  try {
    const holder = JSON.parse(readOr(lock) ?? "null") as Holder | null;
    return holder && Number.isInteger(holder.pid) && holder.pid > 0 ? holder : undefined;
  } catch {
    return undefined;
  }
}

function readOr(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
