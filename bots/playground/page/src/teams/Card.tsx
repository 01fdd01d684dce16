// One Adaptive Card, drawn by Microsoft's own renderer. What is pressed is handed on as Teams sends it.
import { AdaptiveCard, ExecuteAction, OpenUrlAction, SerializationContext, SubmitAction, Versions } from "adaptivecards";
import { useEffect, useRef } from "react";
import { words } from "../words";
import { host } from "./host";

export interface Pressed {
  kind: string;
  data: object;
  verb?: string;
}

interface Props {
  content: object;
  onPress: (pressed: Pressed) => void;
}

export function Card({ content, onPress }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const press = useRef(onPress);
  press.current = onPress;
  const json = JSON.stringify(content);
  useEffect(() => {
    const card = new AdaptiveCard();
    card.hostConfig = host;
    const context = new SerializationContext(Versions.v1_5);
    card.parse(JSON.parse(json), context);
    card.onExecuteAction = (action) => {
      if (action instanceof OpenUrlAction && action.url) window.open(action.url, "_blank", "noopener");
      if (action instanceof SubmitAction || action instanceof ExecuteAction) press.current(pressed(action));
    };
    const shown = place.current;
    shown?.replaceChildren(card.render() ?? words.notDrawnCard);
    if (shown) shown.dataset.parseEvents = String(context.eventCount);
  }, [json]);
  return <div ref={place} className="card" />;
}

function pressed(action: SubmitAction | ExecuteAction): Pressed {
  const said: Pressed = { kind: action.getJsonTypeName(), data: (action.data ?? {}) as object };
  return action instanceof ExecuteAction ? { ...said, verb: action.verb } : said;
}
