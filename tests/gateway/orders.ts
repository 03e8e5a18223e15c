/** What a test tells a gateway to do. */
export type Order =
  /** Listen; a process that has no such order yet only waits, with everything loaded. */
  | { readonly what: "begin"; readonly port: number; readonly token: string }
  | {
      readonly what: "people";
      readonly people: readonly { id: string; name: string; friend?: boolean }[];
    }
  | {
      readonly what: "room";
      readonly id: string;
      readonly topic: string;
      readonly members: readonly string[];
      readonly owner?: string;
      readonly aliases?: Readonly<Record<string, string>>;
    }
  /** A room that is there no more. */
  | { readonly what: "gone"; readonly room: string }
  /** A new name of a room, with the event that tells it or without. */
  | { readonly what: "topic"; readonly room: string; readonly topic: string; readonly by?: string }
  | { readonly what: "alias"; readonly room: string; readonly who: string; readonly alias: string }
  | { readonly what: "login"; readonly who: string }
  | { readonly what: "logout"; readonly reason: string }
  | { readonly what: "scan"; readonly code: string }
  | { readonly what: "say"; readonly payload: Payload }
  /** A message is known when it is asked for, and told to nobody; also by the processes after this one. */
  | { readonly what: "kept"; readonly payload: Payload & { readonly id: string } }
  /** A message is told of which nothing is known when it is asked for. */
  | { readonly what: "ghost"; readonly id: string }
  | {
      readonly what: "join" | "leave";
      readonly room: string;
      readonly who: readonly string[];
      readonly by: string;
    }
  /** Answered once all that was posted before it is told: an answer to a post takes another way, and may be there first. */
  | { readonly what: "nothing" }
  | { readonly what: "mute"; readonly on: boolean }
  | { readonly what: "fault"; readonly fault: Fault };

/** What becomes of a post. `late`: shown so many milliseconds after it was taken, and only then answered; `none`: all is well again, and what was
 * late is shown. */
export type Fault =
  | "none"
  | "refuse"
  | "shown but lost"
  | "no id"
  | "hang"
  | { readonly late: number };

/** Of wechaty's message payload what a test sets. */
export interface Payload {
  readonly id?: string;
  readonly talkerId: string;
  readonly roomId?: string;
  readonly listenerId?: string;
  readonly text: string;
  readonly type?: number;
  readonly timestamp?: number;
  readonly mentionIdList?: string[];
}

/** What a gateway tells its test. */
export type Told =
  | { readonly what: "stopped" }
  | { readonly what: "done"; readonly no: number; readonly error?: string }
  | {
      readonly what: "post";
      readonly id: string;
      readonly to: string;
      readonly text: string;
      readonly mentions: readonly string[];
      /** When the gateway took it, and when it was shown. */
      readonly taken: number;
      readonly at: number;
    };
