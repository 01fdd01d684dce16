// One message: who, when, and its blocks. An update in place keeps what was typed into blocks that stay.
import { memo, useState } from "react";
import { words } from "../words";
import type { Message } from "../wire";
import type { Block } from "./blocks";
import { valuesIn, withPicked } from "./blocks";
import type { Do } from "./SlackSide";
import { Surface } from "./Surface";

interface Props {
  message: Message;
  author: string;
  onDo: Do;
}

export const OneMessage = memo(
  function OneMessage({ message, author, onDo }: Props) {
    const [values, setValues] = useState(message.filled);
    const at = new Date(Number(message.ts) * 1000);
    return (
      <article className={`message ${message.onlyYou ? "only-you" : ""}`} aria-label={author}>
        <span className={`avatar ${message.mine ? "mine" : ""}`} aria-hidden="true">
          {[...author][0]}
        </span>
        <div className="message-body">
          {message.onlyYou && <p className="only-you-note">{words.onlyYou}</p>}
          <p className="message-head">
            <b>{author}</b>
            {!message.mine && <span className="badge">{words.app}</span>}
            <time dateTime={at.toISOString()}>{at.toLocaleTimeString([], { hour: "numeric", minute: "2-digit" })}</time>
            {message.edited && <span className="edited">{words.edited}</span>}
          </p>
          <Surface
            blocks={shown(message)}
            values={values}
            onPick={(block, element, picked) => setValues((now) => withPicked(now, block, element, picked))}
            onAct={(block, element, picked) => {
              const { block_id } = block;
              const { action_id } = element;
              const said = valuesIn(message.blocks, values);
              void onDo("press", { surface: message.ts, block_id, action_id, value: picked, values: said });
            }}
          />
          {message.files.map(({ name, url }) => (
            <a key={url} className="file" href={url} download={name}>
              {name}
            </a>
          ))}
        </div>
      </article>
    );
  },
  (before, after) => before.message.rev === after.message.rev && before.author === after.author,
);

// A message without blocks is its text.
function shown({ blocks, text }: Message): Block[] {
  if (blocks.length > 0 || !text) return blocks;
  return [{ type: "section", block_id: "text", text: { type: "mrkdwn", text } }];
}
