// The conversation: what was said, threads flattened into one list, and the composer below it.
import { useEffect, useRef } from "react";
import { words } from "../words";
import type { Workspace } from "../wire";
import { Composer } from "./Composer";
import { OneMessage } from "./OneMessage";
import type { Do } from "./SlackSide";

interface Props {
  workspace: Workspace;
  onDo: Do;
  notice: string;
  onDismiss: () => void;
}

export function Messages({ workspace, onDo, notice, onDismiss }: Props) {
  const { messages, prompts, status, app, me } = workspace;
  const list = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const wasAt = useRef(0);
  const newest = messages.at(-1)?.ts;
  const toEnd = () => list.current?.scrollTo({ top: list.current.scrollHeight });
  useEffect(() => void toEnd(), [newest]);
  // Who reads the end stays there when a picture arrives or a message grows; who scrolled up is left alone.
  useEffect(() => {
    const grown = new ResizeObserver(() => atEnd.current && toEnd());
    if (content.current) grown.observe(content.current);
    return () => grown.disconnect();
  }, []);
  const noteWhere = () => {
    const { scrollTop = 0, clientHeight = 0, scrollHeight = 0 } = list.current ?? {};
    // Only a person scrolls up. What grows below the end is not their leaving it.
    if (scrollTop + clientHeight > scrollHeight - 40) atEnd.current = true;
    else if (scrollTop < wasAt.current) atEnd.current = false;
    wasAt.current = scrollTop;
  };
  return (
    <section className="messages" role="tabpanel" id="panel-messages" aria-labelledby="tab-messages">
      <div
        ref={list}
        className="list"
        role="log"
        aria-live="polite"
        aria-label={words.messages}
        tabIndex={0}
        onScroll={noteWhere}
      >
        <div ref={content}>
          {messages.length === 0 && <p className="empty">{words.emptyMessages(app.name)}</p>}
          {messages.map((message) => (
            <OneMessage key={message.ts} message={message} author={message.mine ? me.name : app.name} onDo={onDo} />
          ))}
        </div>
      </div>
      <div className="below">
        {prompts.length > 0 && messages.length === 0 && (
          <div className="prompts" role="group" aria-label={words.prompts}>
            {prompts.map(({ title, message }) => (
              <button key={title} type="button" className="button" onClick={() => void onDo("say", { text: message })}>
                {title}
              </button>
            ))}
          </div>
        )}
        {notice && (
          <div className="notice" role="alert">
            <p>{notice}</p>
            <button type="button" aria-label={words.dismiss} onClick={onDismiss}>
              <span aria-hidden="true">×</span>
            </button>
          </div>
        )}
        <p className="status" role="status">
          {status && `${app.name} ${status}`}
        </p>
        <Composer label={words.composer(app.name)} onSend={(text) => onDo("say", { text })} />
      </div>
    </section>
  );
}
