// Radio buttons, checkboxes, and selects of several options, drawn as checkboxes.
import { useId } from "react";
import type { ControlProps } from "./Control";

export function Choices({ element, picked, labelledBy, describedBy, invalid, onPick, onAct }: ControlProps) {
  const name = useId();
  const single = element.type === "radio_buttons";
  const chosen = Array.isArray(picked) ? picked : picked ? [picked] : [];
  const options = element.options ?? element.option_groups?.flatMap(({ options }) => options) ?? [];
  const toggle = (value: string, on: boolean) => {
    const rest = chosen.filter((one) => one !== value);
    const now = single ? value : on ? [...rest, value] : rest;
    onPick(now);
    onAct?.(now);
  };
  return (
    <div
      role={single ? "radiogroup" : "group"}
      className="choices"
      aria-labelledby={labelledBy}
      aria-label={labelledBy ? undefined : element.placeholder?.text}
      aria-describedby={describedBy}
      aria-invalid={single ? invalid : undefined}
    >
      {options.map(({ value, text, description }) => (
        <label key={value} className="choice">
          <input
            type={single ? "radio" : "checkbox"}
            name={name}
            checked={chosen.includes(value)}
            onChange={(event) => toggle(value, event.target.checked)}
          />
          <span>
            {text.text}
            {description && <span className="hint">{description.text}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}
