export { removeFolder as default } from "./pages-of-this-run";
