// Builds the page into dist/: index.html and its two assets.
import { build } from "esbuild";
import { cp, mkdir, readFile, rm } from "node:fs/promises";

// The library styles what stands under one id, yet gives that id to every message. Under its class an id is not needed.
// Three times, so that its rules still win over its own resets.
const SAME_WEIGHT = ".slack_blocks_to_jsx".repeat(3);
const byClassNotId = {
  name: "by-class-not-id",
  setup({ onLoad }) {
    onLoad({ filter: /slack-blocks-to-jsx\/dist\/style\.css$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replaceAll("#slack_blocks_to_jsx", SAME_WEIGHT),
      loader: "css",
    }));
  },
};

await rm("dist", { recursive: true, force: true });
await mkdir("dist/assets", { recursive: true });
await build({
  entryPoints: { page: "src/main.tsx" },
  outdir: "dist/assets",
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  jsx: "automatic",
  define: { "process.env.NODE_ENV": '"production"' },
  logLevel: "warning",
  plugins: [byClassNotId],
});
await cp("index.html", "dist/index.html");
