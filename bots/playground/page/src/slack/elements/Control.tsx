// One element, by its type. In an input block without dispatch_action there is no onAct: a choice is only kept.
import type { Element, Picked } from "../blocks";
import { words } from "../../words";
import { Button } from "./Button";
import { Choices } from "./Choices";
import { Moment } from "./Moment";
import { Overflow } from "./Overflow";
import { Select } from "./Select";
import { TextInput } from "./TextInput";

export interface ControlProps {
  element: Element;
  picked: Picked;
  id?: string | undefined;
  labelledBy?: string | undefined;
  describedBy?: string | undefined;
  invalid?: boolean;
  onPick: (picked: Picked) => void;
  onAct?: ((picked: Picked) => void) | undefined;
}

const KINDS: Record<string, (props: ControlProps) => React.ReactNode> = {
  button: Button,
  overflow: Overflow,
  static_select: Select,
  multi_static_select: Choices,
  radio_buttons: Choices,
  checkboxes: Choices,
  datepicker: Moment,
  timepicker: Moment,
  datetimepicker: Moment,
  plain_text_input: TextInput,
  number_input: TextInput,
  email_text_input: TextInput,
  url_text_input: TextInput,
};

// Groups are labelled by a name of their own; a label element would point at nothing.
export function isGroup({ type }: Element): boolean {
  return KINDS[type] === Choices;
}

export function Control(props: ControlProps) {
  const Kind = KINDS[props.element.type];
  return Kind ? <Kind {...props} /> : <p className="hint">{words.notDrawn(props.element.type)}</p>;
}
