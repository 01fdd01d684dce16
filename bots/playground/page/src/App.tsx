// The frame around the platforms: what this page is, and whose client is shown.
import { useState } from "react";
import { SlackSide } from "./slack/SlackSide";
import { words } from "./words";

// The Teams side joins here; with two of them the tabs appear.
const SIDES = [{ id: "slack", name: "Slack", Side: SlackSide }] as const;

export function App() {
  const [chosen, choose] = useState<string>(SIDES[0].id);
  const { Side } = SIDES.find(({ id }) => id === chosen) ?? SIDES[0];
  return (
    <div className="page">
      <p className="banner">{words.banner}</p>
      {SIDES.length > 1 && (
        <nav className="sides" aria-label={words.sides}>
          {SIDES.map(({ id, name }) => (
            <button key={id} type="button" aria-current={id === chosen} onClick={() => choose(id)}>
              {name}
            </button>
          ))}
        </nav>
      )}
      <Side />
    </div>
  );
}
