// The blocks of a message, a modal or the Home tab, with what a person puts into them.
import { useId } from "react";
import type { Block, Element, Picked, Values } from "./blocks";
import { pickedOf } from "./blocks";
import { Display } from "./Display";
import { Control } from "./elements/Control";
import { Field } from "./Field";

export interface Handlers {
  // Something was typed or chosen, and is kept.
  onPick: (block: Block, element: Element, picked: Picked) => void;
  // Something was pressed or chosen, and is told to the app.
  onAct: (block: Block, element: Element, picked: Picked) => void;
}

interface Props extends Handlers {
  blocks: Block[];
  values: Values;
  errors?: Record<string, string>;
}

export function Surface({ blocks, values, errors = {}, onPick, onAct }: Props) {
  return blocks.map((block) => (
    <OneBlock key={block.block_id} {...{ block, values, error: errors[block.block_id] ?? "", onPick, onAct }} />
  ));
}

interface OneProps extends Handlers {
  block: Block;
  values: Values;
  error: string;
}

function OneBlock({ block, values, error, onPick, onAct }: OneProps) {
  const textId = useId();
  const control = (element: Element, labelledBy?: string) => (
    <Control
      key={element.action_id}
      element={element}
      picked={pickedOf(block, element, values)}
      labelledBy={labelledBy}
      onPick={(picked) => onPick(block, element, picked)}
      onAct={(picked) => onAct(block, element, picked)}
    />
  );
  if (block.type === "input" && block.element) return <Field {...{ block, values, error, onPick, onAct }} />;
  if (block.type === "actions") {
    return <div className="actions">{block.elements?.map((element) => control(element))}</div>;
  }
  if (block.type === "section" && block.accessory && block.accessory.type !== "image") {
    const { accessory, ...section } = block;
    return (
      <div className="section-with-control">
        <div id={textId}>
          <Display block={section} />
        </div>
        {control(accessory, textId)}
      </div>
    );
  }
  return <Display block={block} />;
}
