// An input block: label, control, hint, and the problem at its own place.
import { useId } from "react";
import type { Block, Element, Values } from "./blocks";
import { pickedOf } from "./blocks";
import { Control, isGroup } from "./elements/Control";
import type { Handlers } from "./Surface";
import { words } from "../words";

interface Props extends Handlers {
  block: Block;
  values: Values;
  error: string;
}

export function Field({ block, values, error, onPick, onAct }: Props) {
  const id = useId();
  const element = block.element as Element;
  const told = [block.hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  const label = (
    <>
      {block.label?.text} {block.optional && <span className="optional">{words.optional}</span>}
    </>
  );
  return (
    <div className={`field ${error ? "wrong" : ""}`} data-block={block.block_id}>
      {isGroup(element) ? (
        <span id={`${id}-label`} className="label">
          {label}
        </span>
      ) : (
        <label id={`${id}-label`} className="label" htmlFor={id}>
          {label}
        </label>
      )}
      <Control
        id={id}
        element={element}
        picked={pickedOf(block, element, values)}
        labelledBy={`${id}-label`}
        describedBy={told || undefined}
        invalid={error !== ""}
        onPick={(picked) => onPick(block, element, picked)}
        onAct={block.dispatch_action ? (picked) => onAct(block, element, picked) : undefined}
      />
      {block.hint && (
        <p id={`${id}-hint`} className="hint">
          {block.hint.text}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
