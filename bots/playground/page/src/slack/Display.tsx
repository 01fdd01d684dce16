// Blocks that only show something, drawn by slack-blocks-to-jsx, their text objects turned into rich_text first.
import { memo, useLayoutEffect, useRef } from "react";
import { Message, type Block as DrawnBlock } from "slack-blocks-to-jsx";
import type { Block, Text } from "./blocks";
import { asRichText } from "./mrkdwn";

export const Display = memo(function Display({ block }: { block: Block }) {
  switch (block.type) {
    case "header":
      return <h2 className="header-block">{typeof block.text === "object" && <Words text={block.text} />}</h2>;
    case "section":
      return <Section block={block} />;
    case "context":
      return <Context block={block} />;
    case "image":
      return <Picture block={block} />;
    case "table":
      return <Drawn block={{ ...block, rows: block.rows?.map((row) => row.map(cell)) }} />;
    default:
      return <Drawn block={block} />;
  }
});

function Drawn({ block }: { block: object }) {
  const place = useRef<HTMLDivElement>(null);
  // The library names every message and block by an id, the same one over and over; ids must differ on a page.
  useLayoutEffect(() => {
    place.current?.querySelectorAll("[id]").forEach((named) => named.removeAttribute("id"));
  });
  return (
    <div ref={place} className="display">
      <Message withoutWrapper name="" logo="" blocks={[block as DrawnBlock]} />
    </div>
  );
}

function Words({ text }: { text: Text }) {
  return <Drawn block={{ type: "rich_text", elements: asRichText(text) }} />;
}

function Section({ block: { text, fields, accessory } }: { block: Block }) {
  return (
    <div className="section-block">
      <div>
        {typeof text === "object" && <Words text={text} />}
        {fields && (
          <div className="fields">
            {fields.map((field, number) => (
              <Words key={number} text={field} />
            ))}
          </div>
        )}
      </div>
      {accessory?.image_url && <img src={accessory.image_url} alt={accessory.alt_text} />}
    </div>
  );
}

function Context({ block: { elements = [] } }: { block: Block }) {
  return (
    <div className="context-block">
      {elements.map((element, number) =>
        element.image_url ? (
          <img key={number} src={element.image_url} alt={element.alt_text} />
        ) : (
          <Words key={number} text={element as unknown as Text} />
        ),
      )}
    </div>
  );
}

function Picture({ block: { image_url, alt_text, title } }: { block: Block }) {
  return (
    <figure className="image-block">
      {title && <figcaption>{title.text}</figcaption>}
      <img src={image_url} alt={alt_text} />
    </figure>
  );
}

function cell(raw: Cell): object {
  if (raw.type !== "raw_text") return raw;
  const elements = asRichText({ type: "plain_text", text: raw.text ?? "" });
  return { type: "rich_text", elements };
}

type Cell = NonNullable<Block["rows"]>[number][number];
