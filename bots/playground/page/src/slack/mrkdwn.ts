// Slack's text objects as rich_text, which slack-blocks-to-jsx draws as Slack does.
//
// The library reads plain_text as if it were markup, and takes escapes away before it looks for mentions, so that an
// escaped <!channel> would call everybody. Here plain text stays plain, and escapes are undone in what is left as text.
import type { Text } from "./blocks";

interface Style {
  bold?: true;
  italic?: true;
  strike?: true;
  code?: true;
}

export type Leaf =
  | { type: "text"; text: string; style?: Style }
  | { type: "link"; url: string; text?: string; style?: Style }
  | { type: "emoji"; name: string }
  | { type: "user"; user_id: string }
  | { type: "channel"; channel_id: string }
  | { type: "broadcast"; range: string };

export interface Part {
  type: "rich_text_section" | "rich_text_quote" | "rich_text_preformatted";
  elements: Leaf[];
}

export function asRichText(text: Text): Part[] {
  return text.type === "plain_text" ? [section(emojiIn(text.text, {}))] : fenced(text.text);
}

const section = (elements: Leaf[]): Part => ({ type: "rich_text_section", elements });

// ``` keeps what stands between as it is.
function fenced(text: string): Part[] {
  return text.split(/```\n?([^]*?)\n?```\n?/).flatMap((piece, number): Part[] => {
    if (number % 2 === 0) return quoted(piece);
    return [{ type: "rich_text_preformatted", elements: [{ type: "text", text: unescaped(piece) }] }];
  });
}

// Lines that begin with > are a quote, escaped or not.
function quoted(text: string): Part[] {
  const runs = text.match(/(?:^(?:>|&gt;) ?.*(?:\n|$))+|(?:^(?!>|&gt;).*(?:\n|$))+/gm) ?? [];
  return runs.filter(Boolean).map((run): Part => {
    const isQuote = /^(>|&gt;)/.test(run);
    const lines = run.replace(/\n$/, "").replace(isQuote ? /^(>|&gt;) ?/gm : /(?!)/g, "");
    return isQuote ? { type: "rich_text_quote", elements: inline(lines, {}) } : section(inline(lines, {}));
  });
}

const MARKS = new RegExp(
  [
    "`(?<code>[^`\\n]+)`",
    "<(?<angle>[^<>\\n]+)>",
    "(?<![\\w*])\\*(?<bold>(?=\\S)[^*\\n]*[^*\\s])\\*(?![\\w*])",
    "(?<!\\w)_(?<italic>(?=\\S)[^_\\n]*[^_\\s])_(?!\\w)",
    "(?<![\\w~])~(?<strike>(?=\\S)[^~\\n]*[^~\\s])~(?![\\w~])",
  ].join("|"),
);

function inline(text: string, style: Style): Leaf[] {
  const found = MARKS.exec(text);
  if (found === null) return emojiIn(unescaped(text), style);
  const { code, angle, bold, italic, strike } = found.groups ?? {};
  const marked: Leaf[] =
    code !== undefined ? [plain(unescaped(code), { ...style, code: true })]
    : angle !== undefined ? [inAngles(angle, style)]
    : bold !== undefined ? inline(bold, { ...style, bold: true })
    : italic !== undefined ? inline(italic, { ...style, italic: true })
    : inline(strike ?? "", { ...style, strike: true });
  const after = text.slice(found.index + found[0].length);
  return [...emojiIn(unescaped(text.slice(0, found.index)), style), ...marked, ...(after ? inline(after, style) : [])];
}

function inAngles(angle: string, style: Style): Leaf {
  const [target = "", label] = angle.split("|");
  if (target.startsWith("@")) return { type: "user", user_id: target.slice(1) };
  if (target.startsWith("#")) return { type: "channel", channel_id: target.slice(1) };
  if (/^!(channel|here|everyone)$/.test(target)) return { type: "broadcast", range: target.slice(1) };
  if (target.startsWith("!")) return plain(label ?? `<${target}>`, style);
  return { type: "link", url: unescaped(target), text: unescaped(label ?? target), style };
}

function emojiIn(text: string, style: Style): Leaf[] {
  return text.split(/:([a-z+_-][a-z0-9+_-]*):/).flatMap((piece, number): Leaf[] => {
    if (number % 2 === 1) return [{ type: "emoji", name: piece }];
    return piece ? [plain(piece, style)] : [];
  });
}

const plain = (text: string, style: Style): Leaf => ({ type: "text", text, style });

function unescaped(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
