import type { Office, Work } from "../../src/ports.ts";
import type { Sealing } from "../sealing.ts";
import type { Database } from "./connection.ts";
import { openInbox } from "./inbox.ts";
import type { Notices } from "./notices.ts";
import { openQuestions } from "./questions.ts";
import { openSeats } from "./seats.ts";

export interface OfficeOptions {
  readonly url: string;
  readonly schema: string;
  readonly db: Database;
  readonly notices: Notices;
  readonly me: string;
  readonly report: (line: string) => void;
  readonly lanes?: number | undefined;
  readonly sealing: Sealing;
}

/** What processes with one database share besides the boards. Does nothing before it is asked to. */
export function openOffice(options: OfficeOptions): Office & { close(): Promise<void> } {
  const { db, notices, me, report } = options;
  const seats = openSeats(db, me, report);
  const inbox = openInbox({ ...options, seats });
  const questions = openQuestions(db, seats, notices);

  async function work({ hear, fire }: Work): Promise<{ stop(): Promise<void> }> {
    // Loaded only here: who has a gateway alone fires nothing.
    const { runReminders } = await import("./reminders.ts");
    const reminders = await runReminders({ ...options, seats }, fire);
    const working = inbox.work(hear);
    return {
      async stop() {
        await reminders.stop();
        await working.stop();
      },
    };
  }

  return {
    keep: inbox.keep,
    waiting: inbox.waiting,
    work,
    hold(account, stop, run) {
      questions.serve(account);
      return seats.hold(account, stop, run);
    },
    holds: seats.holds,
    accounts: seats.accounts,
    ask: questions.ask,
    onLines: (heard) =>
      notices.on("board", ({ lines }) => {
        if (lines) heard();
      }),
    close: seats.close,
  };
}
