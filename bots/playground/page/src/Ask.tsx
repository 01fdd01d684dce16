// A yes-or-no question before something is done.
import { useId } from "react";
import { Dialog } from "./Dialog";
import { words } from "./words";

interface Props {
  title: string;
  text: string;
  yes: string;
  no?: string;
  danger?: boolean;
  onYes: () => void;
  onNo: () => void;
}

export function Ask({ title, text, yes, no = words.cancel, danger = false, onYes, onNo }: Props) {
  const id = useId();
  return (
    <Dialog labelledBy={id} className="ask" onClose={onNo}>
      <h2 id={id}>{title}</h2>
      <p>{text}</p>
      <div className="dialog-foot">
        <button type="button" className="button" onClick={onNo}>
          {no}
        </button>
        <button type="button" className={`button ${danger ? "danger" : "primary"}`} onClick={onYes}>
          {yes}
        </button>
      </div>
    </Dialog>
  );
}
