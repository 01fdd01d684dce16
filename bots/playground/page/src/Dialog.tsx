// A modal dialog of the browser's own: it traps the focus, gives it back, and closes on Escape.
import { useEffect, useRef, type ReactNode } from "react";

interface Props {
  labelledBy: string;
  className?: string;
  onClose: () => void;
  children: ReactNode;
}

export function Dialog({ labelledBy, className = "", onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const shown = dialog.current;
    shown?.showModal();
    return () => {
      shown?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`dialog ${className}`}
      aria-labelledby={labelledBy}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {children}
    </dialog>
  );
}
