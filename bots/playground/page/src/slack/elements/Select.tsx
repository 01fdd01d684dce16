import { type KeyboardEvent } from "react";
import { words } from "../../words";
import type { ControlProps } from "./Control";

export function Select({ element, picked, id, labelledBy, describedBy, invalid, onPick, onAct }: ControlProps) {
  const { options, option_groups, placeholder, focus_on_load } = element;
  const choose = (value: string) => {
    onPick(value || null);
    if (value) onAct?.(value);
  };
  // Where a choice is sent at once, arrow keys open the list: they must not choose what one only passes.
  const openByArrow = (event: KeyboardEvent<HTMLSelectElement>) => {
    if (onAct && ["ArrowDown", "ArrowUp"].includes(event.key) && "showPicker" in event.currentTarget) {
      event.preventDefault();
      event.currentTarget.showPicker();
    }
  };
  return (
    <select
      id={id}
      className="select"
      value={typeof picked === "string" ? picked : ""}
      aria-labelledby={labelledBy}
      aria-label={labelledBy ? undefined : (placeholder?.text ?? words.pickOne)}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      data-focus={focus_on_load}
      onKeyDown={openByArrow}
      onChange={(event) => choose(event.target.value)}
    >
      <option value="">{placeholder?.text ?? words.pickOne}</option>
      {options?.map(({ value, text }) => (
        <option key={value} value={value}>
          {text.text}
        </option>
      ))}
      {option_groups?.map(({ label, options }) => (
        <optgroup key={label.text} label={label.text}>
          {options.map(({ value, text }) => (
            <option key={value} value={value}>
              {text.text}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
