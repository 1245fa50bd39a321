// Beside taskpane.html, in no bundle: the frame hides once Excel answers, shows at once where office.js fails to load,
// and can copy its line for IT staff. Without this script it still appears after 8 s.
(() => {
  const frame = document.getElementById("not-connected");
  const script = document.getElementById("office-js");
  const button = document.getElementById("copy-line");
  const again = document.getElementById("try-again");

  again.href = location.href;
  script.addEventListener("error", () => frame.classList.add("now"));
  addEventListener("excel-is-there", () => {
    frame.hidden = true;
  });

  if (navigator.clipboard) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      const line = document.querySelector("#not-connected code").textContent;
      try {
        await navigator.clipboard.writeText(line);
        document.getElementById("copied").hidden = false;
      } catch {
        getSelection().selectAllChildren(document.querySelector("#not-connected code"));
      }
    });
  }
})();
