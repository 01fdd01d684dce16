// A Teams-like client: one private chat with the bot, and the dialogs it opens.
import { useCallback, useEffect, useId, useState } from "react";
import { Dialog } from "../Dialog";
import { Sidebar } from "../Sidebar";
import { problems, words } from "../words";
import { act, useCommands, useTeams, type Done } from "../wire";
import { Card, type Pressed } from "./Card";
import { Chat } from "./Chat";
import { TeamsComposer } from "./TeamsComposer";

export type Do = (what: string, said?: Record<string, unknown>) => Promise<Done>;

export function TeamsSide() {
  const teams = useTeams();
  const commands = useCommands("api/teams/commands");
  const [notice, setNotice] = useState("");
  const [narrow, setNarrow] = useState(false);
  const me = teams?.me.id;

  const perform: Do = useCallback(async (what, said = {}) => {
    setNotice("");
    const done = await act(`teams/${what}`, said);
    setNotice(done.ok ? (done.told ?? "") : problems[done.why](""));
    return done;
  }, []);

  // The bot learns zone and language as from the client, and is added for somebody it has not met.
  useEffect(() => {
    if (me === undefined) return;
    const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
    void act("teams/hello", { tz: timeZone, locale });
  }, [me]);

  if (teams === null) return <p className="waiting">{words.connecting}</p>;
  return (
    <div className="slack teams" data-width={narrow ? "narrow" : "wide"}>
      <Sidebar app={teams.app.name} onStartAnew={() => void perform("reset")} />
      <main className="main">
        <header className="main-head">
          <h1>{teams.app.name}</h1>
          <label className="looks">
            {words.width}
            <select value={narrow ? "narrow" : "wide"} onChange={(event) => setNarrow(event.target.value === "narrow")}>
              <option value="wide">{words.wide}</option>
              <option value="narrow">{words.narrow}</option>
            </select>
          </label>
        </header>
        <section className="messages" aria-label={words.messages}>
          <Chat messages={teams.messages} app={teams.app.name} me={teams.me.name} onDo={perform} />
          <div className="below">
            {notice && (
              <div className="notice" role="alert">
                <p>{notice}</p>
                <button type="button" aria-label={words.dismiss} onClick={() => setNotice("")}>
                  <span aria-hidden="true">×</span>
                </button>
              </div>
            )}
            <p className="status" role="status">
              {teams.typing && words.typing(teams.app.name)}
            </p>
            <TeamsComposer
              label={words.composer(teams.app.name)}
              commands={commands}
              onSend={(text) => void perform("say", { text })}
            />
          </div>
        </section>
      </main>
      {teams.dialog && (
        <OneDialog
          title={teams.dialog.title}
          card={teams.dialog.card}
          onPress={(pressed) => void perform("press", { message: null, ...pressed })}
          onClose={() => void perform("close")}
        />
      )}
    </div>
  );
}

interface DialogProps {
  title: string;
  card: object;
  onPress: (pressed: Pressed) => void;
  onClose: () => void;
}

function OneDialog({ title, card, onPress, onClose }: DialogProps) {
  const id = useId();
  return (
    <Dialog labelledBy={id} className="modal" onClose={onClose}>
      <div className="modal-form">
        <header className="modal-head">
          <h2 id={id}>{title}</h2>
          <button type="button" className="icon" aria-label={words.close} onClick={onClose}>
            <span aria-hidden="true">×</span>
          </button>
        </header>
        <div className="modal-body">
          <Card content={card} onPress={onPress} />
        </div>
      </div>
    </Dialog>
  );
}
