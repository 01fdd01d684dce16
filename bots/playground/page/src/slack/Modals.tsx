// The modals that are open. The ones below the top stay as they are, with what was typed into them.
import { useEffect, useId, useState, type FormEvent } from "react";
import { Dialog } from "../Dialog";
import { problems, unfilled, words } from "../words";
import { act, type Done, type View } from "../wire";
import { valuesIn, withPicked } from "./blocks";
import { Surface } from "./Surface";

export function Modals({ views }: { views: View[] }) {
  const id = useId();
  const top = views.at(-1) as View;
  // The first thing to fill in has the focus, in a view that opens and in one that shows again.
  useEffect(() => {
    const form = document.querySelector("dialog.modal form:not([hidden])");
    const wanted = ["[data-focus=true]", ".modal-body :is(input, select, textarea)", "[type=submit]"];
    wanted.map((one) => form?.querySelector<HTMLElement>(one)).find(Boolean)?.focus();
  }, [top.id]);
  return (
    <Dialog
      labelledBy={`${id}-${views.length - 1}`}
      className="modal"
      onClose={() => void act("close", { surface: top.id })}
    >
      {views.map((view, depth) => (
        <OneModal key={view.id} view={view} titleId={`${id}-${depth}`} hidden={view !== top} />
      ))}
    </Dialog>
  );
}

function OneModal({ view, titleId, hidden }: { view: View; titleId: string; hidden: boolean }) {
  const [values, setValues] = useState(view.filled);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [trouble, setTrouble] = useState("");
  const [busy, setBusy] = useState(false);
  const said = () => ({ surface: view.id, values: valuesIn(view.blocks, values) });

  // New content is a new question: what was wrong with the old one is not said of it.
  useEffect(() => {
    setErrors({});
    setTrouble("");
  }, [view.hash]);
  useEffect(() => {
    const wrong = Object.keys(errors)[0];
    if (wrong === undefined) return;
    const field = document.querySelector(`[data-block="${CSS.escape(wrong)}"]`);
    field?.querySelector<HTMLElement>("input, select, textarea")?.focus();
  }, [errors]);

  const tell = (done: Done) => setTrouble(done.ok ? "" : `${words.modalTrouble} ${problems[done.why]("")}`);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const done = await act("submit", said());
    setBusy(false);
    const missing = Object.entries(done.unfilled ?? {}).map(([block, code]) => [block, unfilled[code] ?? code]);
    setErrors({ ...Object.fromEntries(missing), ...done.errors });
    tell(done);
  };
  return (
    <form className="modal-form" hidden={hidden} noValidate onSubmit={(event) => void submit(event)}>
      <header className="modal-head">
        <h2 id={titleId}>{view.title?.text}</h2>
        <button
          type="button"
          className="icon"
          aria-label={words.close}
          onClick={() => void act("close", { ...said(), whole: true })}
        >
          <span aria-hidden="true">×</span>
        </button>
      </header>
      <div className="modal-body">
        <Surface
          blocks={view.blocks}
          values={values}
          errors={errors}
          onPick={(block, element, picked) => {
            setValues((now) => withPicked(now, block, element, picked));
            setErrors(({ [block.block_id]: _, ...others }) => others);
          }}
          onAct={({ block_id }, { action_id }, value) =>
            void act("press", { ...said(), block_id, action_id, value }).then(tell)
          }
        />
      </div>
      {trouble && (
        <p className="error modal-trouble" role="alert">
          {trouble}
        </p>
      )}
      <footer className="dialog-foot">
        <button type="button" className="button" onClick={() => void act("close", said())}>
          {view.close?.text ?? words.close}
        </button>
        {view.submit && (
          <button type="submit" className="button primary" aria-busy={busy} disabled={busy}>
            {view.submit.text}
          </button>
        )}
      </footer>
    </form>
  );
}
