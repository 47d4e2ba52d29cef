// The page for web teams works without this script. With it: the copy buttons, and the verdict under the reader's hands.
(() => {
"use strict";
for (const button of document.querySelectorAll("[data-copy]")) {
  const text = document.getElementById(button.dataset.copy);
  const said = document.querySelector(`[data-said="${button.dataset.copy}"]`);
  button.hidden = false;
  button.addEventListener("click", async () => {
    said.textContent = "";
    try {
      await navigator.clipboard.writeText(text.textContent.trim());
      said.textContent = button.dataset.done;
    } catch (error) {
      // The browser lets nobody at its clipboard: the text is marked, one key copies it.
      getSelection().selectAllChildren(text);
      text.focus();
      said.textContent = button.dataset.failed;
    }
  });
}
const verdict = document.getElementById("verdict");
if (verdict) verdict.focus();
})();
