// The column beside the talk: whose app this is, and starting anew, which asks first.
import { useState } from "react";
import { Ask } from "./Ask";
import { words } from "./words";

interface Props {
  app: string;
  onStartAnew: () => void;
}

export function Sidebar({ app, onStartAnew }: Props) {
  const [asking, ask] = useState(false);
  return (
    <>
      <aside className="sidebar">
        <p className="workspace-name">{words.workspace}</p>
        <p className="sidebar-head">{words.apps}</p>
        <p className="app-entry" aria-current="page">
          <span className="avatar small" aria-hidden="true">
            {app[0]}
          </span>
          {app}
        </p>
        <button type="button" className="start-anew" onClick={() => ask(true)}>
          {words.startAnew}
        </button>
      </aside>
      {asking && (
        <Ask
          title={words.startAnewAsk}
          text={words.startAnewTell}
          yes={words.startAnew}
          danger
          onNo={() => ask(false)}
          onYes={() => {
            ask(false);
            onStartAnew();
          }}
        />
      )}
    </>
  );
}
