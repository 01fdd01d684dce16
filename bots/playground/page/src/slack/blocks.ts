// Block Kit as far as this page reads it, and what a person put into its elements.

export interface Text {
  type: "plain_text" | "mrkdwn";
  text: string;
}

export interface Option {
  text: Text;
  value: string;
  description?: Text;
}

export interface Confirm {
  title: Text;
  text: Text;
  confirm: Text;
  deny: Text;
  style?: "primary" | "danger";
}

export interface Element {
  type: string;
  action_id: string;
  text?: Text;
  value?: string;
  url?: string;
  style?: "primary" | "danger";
  accessibility_label?: string;
  confirm?: Confirm;
  placeholder?: Text;
  options?: Option[];
  option_groups?: { label: Text; options: Option[] }[];
  initial_value?: string;
  initial_option?: Option;
  initial_options?: Option[];
  initial_date?: string;
  initial_time?: string;
  initial_date_time?: number;
  multiline?: boolean;
  focus_on_load?: boolean;
  image_url?: string;
  alt_text?: string;
}

export interface Block {
  type: string;
  block_id: string;
  text?: Text | string; // a string in a markdown block alone
  fields?: Text[];
  title?: Text;
  image_url?: string;
  alt_text?: string;
  rows?: { type: string; text?: string }[][];
  elements?: Element[];
  accessory?: Element;
  element?: Element;
  label?: Text;
  hint?: Text;
  optional?: boolean;
  dispatch_action?: boolean;
}

// Typed text, an option's value, several options' values, or nothing.
export type Picked = string | string[] | null;
// By block_id, then action_id: what was touched, and nothing else.
export type Values = Record<string, Record<string, Picked>>;

export function pickedOf(block: Block, element: Element, values: Values): Picked {
  const touched = values[block.block_id]?.[element.action_id];
  return touched === undefined ? initialOf(element) : touched;
}

function initialOf(element: Element): Picked {
  if (element.initial_options) return element.initial_options.map(({ value }) => value);
  const { initial_option, initial_value, initial_date, initial_time, initial_date_time } = element;
  return initial_option?.value ?? initial_value ?? initial_date ?? initial_time ?? initial_date_time?.toString() ?? null;
}

export function withPicked(values: Values, block: Block, element: Element, picked: Picked): Values {
  return { ...values, [block.block_id]: { ...values[block.block_id], [element.action_id]: picked } };
}

// Only what still stands there is sent: an update may have taken elements away.
export function valuesIn(blocks: Block[], values: Values): Values {
  return Object.fromEntries(blocks.flatMap(({ block_id }) => (values[block_id] ? [[block_id, values[block_id]]] : [])));
}
