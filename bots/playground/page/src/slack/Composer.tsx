// Where one types. A slash lists the commands; arrows move, Tab or Enter takes one, Escape puts the list away.
import { useId, useState, type KeyboardEvent } from "react";
import { words } from "../words";
import { useCommands, type Command } from "../wire";

interface Props {
  label: string;
  onSend: (text: string) => void;
}

export function Composer({ label, onSend }: Props) {
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const [hidden, hide] = useState(false);
  const id = useId();
  const commands = useCommands();
  const offered = hidden ? [] : matching(commands, text);
  const chosen = offered[at % Math.max(1, offered.length)];

  const change = (now: string) => {
    setText(now);
    setAt(0);
    hide(false);
  };
  const take = ({ typed, usage }: Command) => change(usage ? `${typed} ` : typed);
  const send = () => {
    if (!text.trim()) return;
    onSend(text.trim());
    change("");
  };
  const key = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const pressed = event.key === "Enter" && event.shiftKey ? "" : event.key;
    if (chosen && keys(pressed, chosen)) event.preventDefault();
    else if (pressed === "Enter") {
      event.preventDefault();
      send();
    }
  };
  const keys = (pressed: string, command: Command): boolean => {
    if (pressed === "ArrowDown") setAt(at + 1);
    else if (pressed === "ArrowUp") setAt(at + offered.length - 1);
    else if (pressed === "Escape") hide(true);
    else if (pressed === "Tab" || (pressed === "Enter" && command.typed !== text.trim())) take(command);
    else return false;
    return true;
  };
  return (
    <div className="composer">
      {offered.length > 0 && (
        <ul id={`${id}-list`} className="completions" role="listbox" aria-label={words.commands}>
          {offered.map((command, number) => (
            <li
              key={command.typed}
              id={`${id}-${number}`}
              role="option"
              aria-selected={command === chosen}
              onMouseDown={(event) => {
                event.preventDefault();
                take(command);
              }}
            >
              <span>
                <b>{command.typed}</b> {command.usage}
              </span>
              <span className="hint">{command.tells}</span>
            </li>
          ))}
        </ul>
      )}
      <textarea
        rows={1}
        dir="auto"
        role="combobox"
        aria-label={label}
        aria-describedby={`${id}-hint`}
        aria-expanded={offered.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={chosen && `${id}-${offered.indexOf(chosen)}`}
        placeholder={label}
        value={text}
        autoFocus
        onChange={(event) => change(event.target.value)}
        onKeyDown={key}
      />
      <button type="button" className="button primary send" onClick={send} disabled={!text.trim()}>
        {words.send}
      </button>
      <p id={`${id}-hint`} className="hint composer-hint">
        {words.composerHint}
      </p>
    </div>
  );
}

// The list goes once a command stands there whole and more is being typed.
function matching(commands: Command[], text: string): Command[] {
  if (!text.startsWith("/")) return [];
  const begun = commands.filter(({ typed }) => typed.startsWith(text.trimEnd()) && typed.length >= text.length);
  return begun.length === 1 && begun[0]?.typed === text && !begun[0].usage ? [] : begun;
}
