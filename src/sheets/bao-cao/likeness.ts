export { likeness } from "../../domain/text/likeness";
