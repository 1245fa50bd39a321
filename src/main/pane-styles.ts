import "../pane/styles/shell.css";
import "../pane/styles/parts.css";
import "../pane/styles/screens.css";
