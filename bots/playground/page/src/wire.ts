// What the page and its server say to each other.
import { useEffect, useReducer, useState } from "react";
import type { Block, Text, Values } from "./slack/blocks";

export interface Message {
  ts: string;
  mine: boolean;
  text: string;
  blocks: Block[];
  files: { name: string; url: string }[];
  onlyYou: boolean;
  edited: boolean;
  rev: number;
  filled: Values;
}

export interface View {
  id: string;
  hash: string;
  title: Text | null;
  submit: Text | null;
  close: Text | null;
  blocks: Block[];
  filled: Values;
}

interface News {
  run: string;
  rev: number;
  me: { id: string; name: string };
  app: { name: string };
  messages: Message[];
  gone: string[];
  modals: View[];
  home: View | null;
  status: string;
  prompts: { title: string; message: string }[];
}

export type Workspace = Omit<News, "gone">;

export interface Command {
  typed: string;
  usage: string;
  tells: string;
}

export type Why = "" | "unknown_command" | "no_answer" | "refused" | "gone" | "offline";

export interface Done {
  ok: boolean;
  why: Why;
  unfilled?: Record<string, string>;
  errors?: Record<string, string>;
  told?: string;
}

// News of another run of the server, or of another person after a reset, takes the place of all that was known.
function merged(known: Workspace | null, news: News): Workspace {
  const goesOn = known !== null && known.run === news.run && known.me.id === news.me.id;
  const changed = new Set([...news.messages.map(({ ts }) => ts), ...news.gone]);
  const kept = goesOn ? known.messages.filter(({ ts }) => !changed.has(ts)) : [];
  const messages = [...kept, ...news.messages].sort((a, b) => Number(a.ts) - Number(b.ts));
  return { ...news, messages };
}

export function useWorkspace(): Workspace | null {
  const [workspace, hear] = useReducer(merged, null);
  useEffect(() => {
    const events = new EventSource("api/events");
    events.onmessage = ({ data }: MessageEvent<string>) => hear(JSON.parse(data) as News);
    return () => events.close();
  }, []);
  return workspace;
}

export function useCommands(where = "api/commands"): Command[] {
  const [commands, setCommands] = useState<Command[]>([]);
  useEffect(() => {
    fetch(where)
      .then((response) => response.json())
      .then(setCommands, () => setCommands([]));
  }, [where]);
  return commands;
}

export interface TeamsMessage {
  id: string;
  mine: boolean;
  text: string;
  card: object | null;
  edited: boolean;
  rev: number;
}

interface TeamsNews {
  run: string;
  rev: number;
  me: { id: string; name: string };
  app: { name: string };
  messages: TeamsMessage[];
  dialog: { title: string; card: object } | null;
  typing: boolean;
}

function mergedTeams(known: TeamsNews | null, news: TeamsNews): TeamsNews {
  const goesOn = known !== null && known.run === news.run && known.me.id === news.me.id;
  const changed = new Set(news.messages.map(({ id }) => id));
  const kept = goesOn ? known.messages.filter(({ id }) => !changed.has(id)) : [];
  return { ...news, messages: [...kept, ...news.messages].sort((a, b) => Number(a.id) - Number(b.id)) };
}

export function useTeams(): TeamsNews | null {
  const [teams, hear] = useReducer(mergedTeams, null);
  useEffect(() => {
    const events = new EventSource("api/teams/events");
    events.onmessage = ({ data }: MessageEvent<string>) => hear(JSON.parse(data) as TeamsNews);
    return () => events.close();
  }, []);
  return teams;
}

export function useSides(): string[] {
  const [sides, setSides] = useState<string[]>(["slack"]);
  useEffect(() => {
    fetch("api/sides")
      .then((response) => response.json())
      .then(setSides, () => setSides(["slack"]));
  }, []);
  return sides;
}

export async function act(what: string, said: Record<string, unknown> = {}): Promise<Done> {
  try {
    const response = await fetch(`api/${what}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(said),
    });
    if (response.status === 409) return { ok: false, why: "gone" };
    return response.ok ? ((await response.json()) as Done) : { ok: false, why: "refused" };
  } catch {
    return { ok: false, why: "offline" };
  }
}
