// One line or several. Where the input dispatches its action, Enter tells the app what was typed.
import { type KeyboardEvent } from "react";
import type { ControlProps } from "./Control";

const MODES: Record<string, "decimal" | "email" | "url"> = {
  number_input: "decimal",
  email_text_input: "email",
  url_text_input: "url",
};

export function TextInput({ element, picked, id, labelledBy, describedBy, invalid, onPick, onAct }: ControlProps) {
  const value = typeof picked === "string" ? picked : "";
  const shared = {
    id,
    className: "input",
    value,
    placeholder: element.placeholder?.text,
    "aria-label": labelledBy ? undefined : element.placeholder?.text,
    "aria-describedby": describedBy,
    "aria-invalid": invalid,
    "data-focus": element.focus_on_load,
    autoComplete: "off",
    dir: "auto",
    onChange: (event: { target: { value: string } }) => onPick(event.target.value),
  };
  const dispatch = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !onAct || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onAct(value);
  };
  if (element.multiline) return <textarea rows={5} {...shared} />;
  return <input type="text" inputMode={MODES[element.type] ?? "text"} {...shared} onKeyDown={dispatch} />;
}
