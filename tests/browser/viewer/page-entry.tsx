import { createRoot } from "react-dom/client";
import { SheetViewer } from "../../../src/viewer/sheet-viewer";
import { sourceIn } from "./ask";

const asked = new URLSearchParams(location.search);
const worker = new Worker("/worker.js", { name: asked.get("book") ?? "form" });
const source = sourceIn(worker);
Object.assign(window, { source });

createRoot(document.getElementById("sheet") as HTMLElement).render(
  <SheetViewer
    source={source}
    language={asked.get("lang") === "en" ? "en" : "vi"}
    dark={asked.get("theme") === "dark"}
  />,
);
