// One Adaptive Card, drawn by Microsoft's own renderer. What is pressed is handed on as Teams sends it.
import { AdaptiveCard, ExecuteAction, OpenUrlAction, SerializationContext, SubmitAction, Versions } from "adaptivecards";
import { useEffect, useId, useRef } from "react";
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
  const id = useId();
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
    if (shown === null) return;
    const held = shown.contains(document.activeElement) ? document.activeElement : null;
    shown.replaceChildren(card.render() ?? words.notDrawnCard);
    shown.dataset.parseEvents = String(context.eventCount);
    // The renderer names radio buttons by their input alone, and the same question may stand in the chat twice.
    for (const radio of shown.querySelectorAll<HTMLInputElement>("input[type=radio]")) radio.name += id;
    if (held) goOn(shown, held.textContent);
  }, [json, id]);
  return <div ref={place} className="card" tabIndex={-1} />;
}

// The keyboard goes on at what is wrong, else at the button of the same name, else at the card itself.
function goOn(shown: HTMLElement, label: string | null) {
  const problem = shown.querySelector("[id^='problem.']");
  const controls = [...shown.querySelectorAll<HTMLElement>("input, textarea, select, button")];
  const isBefore = (one: HTMLElement) => one.compareDocumentPosition(problem!) & Node.DOCUMENT_POSITION_FOLLOWING;
  const wrong = problem && controls.findLast(isBefore);
  if (wrong) return wrong.focus();
  (controls.find(({ textContent }) => label && textContent === label) ?? shown).focus({ preventScroll: true });
}

function pressed(action: SubmitAction | ExecuteAction): Pressed {
  const said: Pressed = { kind: action.getJsonTypeName(), data: (action.data ?? {}) as object };
  return action instanceof ExecuteAction ? { ...said, verb: action.verb } : said;
}
