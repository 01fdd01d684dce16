// The private chat: what was said, oldest first.
import { useEffect, useLayoutEffect, useRef } from "react";
import { words } from "../words";
import type { TeamsMessage } from "../wire";
import { Card } from "./Card";
import type { Do } from "./TeamsSide";

interface Props {
  messages: TeamsMessage[];
  app: string;
  me: string;
  onDo: Do;
}

export function Chat({ messages, app, me, onDo }: Props) {
  const { list, content, onScroll } = useStaysAtEnd(messages.findLast(({ mine }) => mine)?.id);
  return (
    <div
      ref={list}
      className="list"
      role="log"
      aria-live="polite"
      aria-label={words.messages}
      tabIndex={0}
      onScroll={onScroll}
    >
      <div ref={content}>
        {messages.length === 0 && <p className="empty">{words.emptyChat(app)}</p>}
        {messages.map((message) => (
          <OneMessage key={message.id} message={message} author={message.mine ? me : app} onDo={onDo} />
        ))}
      </div>
    </div>
  );
}

// Who reads the end stays there when a card comes, grows or shrinks. Only the person leaves it, by scrolling, and only
// the person comes back, by scrolling or by saying something (`mine` is their newest message).
function useStaysAtEnd(mine: string | undefined) {
  const list = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const stays = useRef(true);
  const room = useRef("");
  const toEnd = () => {
    room.current = roomOf(list.current);
    if (stays.current) list.current?.scrollTo({ top: list.current.scrollHeight });
  };
  useLayoutEffect(() => {
    stays.current = true;
    toEnd();
  }, [mine]);
  useEffect(() => {
    const changed = new ResizeObserver(toEnd);
    if (list.current) changed.observe(list.current);
    if (content.current) changed.observe(content.current);
    return () => changed.disconnect();
  }, []);
  const onScroll = () => {
    // A list that grew or shrank since it was last looked at was moved by that, not by the person.
    if (list.current === null || room.current !== roomOf(list.current)) return;
    const { scrollTop, clientHeight, scrollHeight } = list.current;
    stays.current = scrollTop + clientHeight > scrollHeight - 40;
  };
  return { list, content, onScroll };
}

const roomOf = (list: HTMLDivElement | null) => `${list?.clientHeight} of ${list?.scrollHeight}`;

interface OneProps {
  message: TeamsMessage;
  author: string;
  onDo: Do;
}

function OneMessage({ message, author, onDo }: OneProps) {
  const at = new Date(Number(message.id));
  return (
    <article className={`message ${message.mine ? "mine" : ""}`} aria-label={author}>
      {!message.mine && (
        <span className="avatar" aria-hidden="true">
          {author[0]}
        </span>
      )}
      <div className="message-body">
        <p className="message-head">
          <b>{author}</b>
          <time dateTime={at.toISOString()}>{at.toLocaleTimeString([], { hour: "numeric", minute: "2-digit" })}</time>
          {message.edited && <span className="edited">{words.edited}</span>}
        </p>
        {message.text && <p dir="auto">{message.text}</p>}
        {message.card && (
          <Card content={message.card} onPress={(pressed) => void onDo("press", { message: message.id, ...pressed })} />
        )}
      </div>
    </article>
  );
}
