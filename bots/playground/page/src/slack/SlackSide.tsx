// A Slack-like client: one direct message with the app, its Home tab, and the modals it opens.
import { useCallback, useEffect, useState } from "react";
import { Sidebar } from "../Sidebar";
import { problems, words } from "../words";
import { act, useWorkspace, type Done } from "../wire";
import { HomeTab } from "./HomeTab";
import { Messages } from "./Messages";
import { Modals } from "./Modals";

type Tab = "messages" | "home";
const TABS: readonly Tab[] = ["messages", "home"];

// Does an act and says so where it failed.
export type Do = (what: string, said?: Record<string, unknown>) => Promise<Done>;

export function SlackSide() {
  const workspace = useWorkspace();
  const [tab, setTab] = useState<Tab>("messages");
  const [notice, setNotice] = useState("");
  const me = workspace?.me.id;

  const perform: Do = useCallback(async (what, said = {}) => {
    setNotice("");
    const done = await act(what, said);
    if (!done.ok) setNotice(problems[done.why](typeof said.text === "string" ? said.text : ""));
    return done;
  }, []);

  // The bot learns zone and language as from a profile, and that its tab was opened.
  useEffect(() => {
    if (me === undefined) return;
    const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
    void act("hello", { tz: timeZone, locale }).then(() => act("tab", { tab: "messages" }));
  }, [me]);

  if (workspace === null) return <p className="waiting">{words.connecting}</p>;

  const open = (wanted: Tab) => {
    setTab(wanted);
    if (wanted !== tab) void perform("tab", { tab: wanted });
  };
  return (
    <div className="slack">
      <Sidebar
        app={workspace.app.name}
        onStartAnew={() => {
          setTab("messages");
          void perform("reset");
        }}
      />
      <main className="main">
        <header className="main-head">
          <h1>{workspace.app.name}</h1>
          <Tabs tab={tab} onOpen={open} />
        </header>
        {tab === "messages" ? (
          <Messages key={me} workspace={workspace} onDo={perform} notice={notice} onDismiss={() => setNotice("")} />
        ) : (
          <HomeTab key={me} workspace={workspace} onDo={perform} notice={notice} />
        )}
      </main>
      {workspace.modals.length > 0 && <Modals views={workspace.modals} />}
    </div>
  );
}

function Tabs({ tab, onOpen }: { tab: Tab; onOpen: (tab: Tab) => void }) {
  return (
    <div role="tablist" className="tabs">
      {TABS.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`tab-${one}`}
          aria-controls={`panel-${one}`}
          aria-selected={one === tab}
          tabIndex={one === tab ? 0 : -1}
          onClick={() => onOpen(one)}
          onKeyDown={(event) => {
            if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
            const other = TABS[(TABS.indexOf(one) + 1) % TABS.length] as Tab;
            document.getElementById(`tab-${other}`)?.focus();
            onOpen(other);
          }}
        >
          {words[one]}
        </button>
      ))}
    </div>
  );
}
