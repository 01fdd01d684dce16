import { useState } from "react";
import { Ask } from "../../Ask";
import type { ControlProps } from "./Control";

// Links lead where a browser or a mail program may go, never into a script.
const SAFE = /^(https?|mailto|tel):/i;

export function Button({ element, onAct }: ControlProps) {
  const [asking, ask] = useState(false);
  const { url, confirm, style, accessibility_label, text } = element;
  const press = () => onAct?.(null);
  const shared = { className: `button ${style ?? ""}`, "aria-label": accessibility_label };
  if (url && SAFE.test(url)) {
    return (
      <a {...shared} href={url} target="_blank" rel="noreferrer noopener" onClick={press}>
        {text?.text}
      </a>
    );
  }
  return (
    <>
      <button type="button" {...shared} onClick={() => (confirm ? ask(true) : press())}>
        {text?.text}
      </button>
      {asking && confirm && (
        <Ask
          title={confirm.title.text}
          text={confirm.text.text}
          yes={confirm.confirm.text}
          no={confirm.deny.text}
          danger={confirm.style === "danger"}
          onNo={() => ask(false)}
          onYes={() => {
            ask(false);
            press();
          }}
        />
      )}
    </>
  );
}
