// The lock says what and with which hash. Where a package's makers may be sponsored is left out: no address stands in it.
import { readFile, writeFile } from "node:fs/promises";

const FILE = "package-lock.json";
const lock = JSON.parse(await readFile(FILE, "utf8"));
for (const entry of Object.values(lock.packages)) delete entry.funding;
await writeFile(FILE, `${JSON.stringify(lock, null, 2)}\n`);
