// Date, time, or both. While one types a date each part makes a whole one, so what is sent waits for a pause.
import { useEffect, useRef, useState } from "react";
import type { ControlProps } from "./Control";

const KIND: Record<string, string> = { datepicker: "date", timepicker: "time", datetimepicker: "datetime-local" };
const PAUSE = 700;
// A year typed digit by digit passes through the first centuries.
const HALF_TYPED = /^0/;

export function Moment({ element, picked, id, labelledBy, describedBy, invalid, onPick, onAct }: ControlProps) {
  const both = element.type === "datetimepicker";
  const given = typeof picked === "string" ? (both ? toLocal(picked) : picked) : "";
  const [draft, setDraft] = useState(given);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => setDraft(given), [given]);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const change = (value: string) => {
    setDraft(value);
    clearTimeout(waiting.current);
    if (HALF_TYPED.test(value) && element.type !== "timepicker") return;
    const now = value ? (both ? toEpoch(value) : value) : null;
    if (!onAct) onPick(now);
    else waiting.current = setTimeout(() => (onPick(now), onAct(now)), PAUSE);
  };
  return (
    <input
      id={id}
      className="input moment"
      type={KIND[element.type]}
      value={draft}
      aria-labelledby={labelledBy}
      aria-label={labelledBy ? undefined : element.placeholder?.text}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      data-focus={element.focus_on_load}
      onChange={(event) => change(event.target.value)}
    />
  );
}

function toLocal(epoch: string): string {
  const at = new Date(Number(epoch) * 1000);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

function toEpoch(local: string): string {
  return String(Math.floor(new Date(local).getTime() / 1000));
}
