// The frame around the platforms: what this page is, and whose client is shown.
import { useEffect, useState } from "react";
import { SlackSide } from "./slack/SlackSide";
import { TeamsSide } from "./teams/TeamsSide";
import { words } from "./words";
import { useSides } from "./wire";

const SIDES = [
  { id: "slack", name: "Slack", Side: SlackSide },
  { id: "teams", name: "Teams", Side: TeamsSide },
] as const;
const COLOURS = ["", "light", "dark"] as const;

export function App() {
  const there = useSides();
  const sides = SIDES.filter(({ id }) => there.includes(id));
  const [chosen, choose] = useState<string>(SIDES[0].id);
  const [colours, setColours] = useState<string>("");
  const { Side } = sides.find(({ id }) => id === chosen) ?? SIDES[0];
  useEffect(() => {
    document.documentElement.dataset.theme = colours;
  }, [colours]);
  return (
    <div className="page">
      <p className="banner">{words.banner}</p>
      {sides.length > 1 && (
        <nav className="sides" aria-label={words.sides}>
          {sides.map(({ id, name }) => (
            <button key={id} type="button" aria-current={id === chosen} onClick={() => choose(id)}>
              {name}
            </button>
          ))}
          <label className="looks">
            {words.colours}
            <select value={colours} onChange={(event) => setColours(event.target.value)}>
              {COLOURS.map((one) => (
                <option key={one} value={one}>
                  {one === "" ? words.asTheSystem : words[one]}
                </option>
              ))}
            </select>
          </label>
        </nav>
      )}
      <Side />
    </div>
  );
}
