// The app's Home tab.
import { useState } from "react";
import { words } from "../words";
import type { View, Workspace } from "../wire";
import { valuesIn, withPicked, type Values } from "./blocks";
import type { Do } from "./SlackSide";
import { Surface } from "./Surface";

interface Props {
  workspace: Workspace;
  onDo: Do;
  notice: string;
}

export function HomeTab({ workspace: { home }, onDo, notice }: Props) {
  return (
    <section className="home" role="tabpanel" id="panel-home" aria-labelledby="tab-home" tabIndex={0}>
      {notice && (
        <p className="notice" role="alert">
          {notice}
        </p>
      )}
      {home === null ? <p className="empty">{words.emptyHome}</p> : <HomeView home={home} onDo={onDo} />}
    </section>
  );
}

function HomeView({ home, onDo }: { home: View; onDo: Do }) {
  const [values, setValues] = useState<Values>(home.filled);
  return (
    <Surface
      blocks={home.blocks}
      values={values}
      onPick={(block, element, picked) => setValues((now) => withPicked(now, block, element, picked))}
      onAct={({ block_id }, { action_id }, value) => {
        const said = valuesIn(home.blocks, values);
        void onDo("press", { surface: home.id, block_id, action_id, value, values: said });
      }}
    />
  );
}
