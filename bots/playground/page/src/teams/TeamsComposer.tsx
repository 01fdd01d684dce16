// Where one types in the chat, with the commands of the manifest at hand.
import { useId, useState } from "react";
import { words } from "../words";
import type { Command } from "../wire";

interface Props {
  label: string;
  commands: Command[];
  onSend: (text: string) => void;
}

export function TeamsComposer({ label, commands, onSend }: Props) {
  const [text, setText] = useState("");
  const id = useId();
  const send = () => {
    if (!text.trim()) return;
    onSend(text.trim());
    setText("");
  };
  return (
    <div className="composer">
      <div className="prompts" role="group" aria-label={words.commands}>
        {commands.map(({ typed, tells }) => (
          <button key={typed} type="button" className="button" title={tells} onClick={() => setText(typed)}>
            {typed}
          </button>
        ))}
      </div>
      <textarea
        rows={1}
        dir="auto"
        aria-label={label}
        aria-describedby={id}
        placeholder={label}
        value={text}
        autoFocus
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          send();
        }}
      />
      <button type="button" className="button primary send" onClick={send} disabled={!text.trim()}>
        {words.send}
      </button>
      <p id={id} className="hint composer-hint">
        {words.teamsComposerHint}
      </p>
    </div>
  );
}
