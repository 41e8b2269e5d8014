// Swaps the content of the page instead of loading it anew, keeps the focus where the reader is, and says what changed.
// Without it every form and link works as it stands.
(() => {
  "use strict";
  const main = () => document.getElementById("main");
  const live = () => document.getElementById("live");
  let turn = 0;

  const focusOn = (id) => {
    const target = id && document.getElementById(id);
    if (target) {
      if (target.matches("input, a, button, select")) {
        target.focus();
      } else {
        target.setAttribute("tabindex", "-1");
        target.focus();
      }
    }
  };

  const show = async (url, push, focus) => {
    const mine = ++turn;
    main().setAttribute("aria-busy", "true");
    let answer;
    try {
      const response = await fetch(url, { headers: { Accept: "text/html" }, credentials: "omit" });
      answer = new DOMParser().parseFromString(await response.text(), "text/html");
    } catch (e) {
      location.assign(url);
      return;
    }
    if (mine !== turn) {
      return;
    }
    if (!answer.getElementById("main")) {
      location.assign(url);
      return;
    }
    main().replaceChildren(...answer.getElementById("main").childNodes);
    main().removeAttribute("aria-busy");
    document.title = answer.title;
    if (push) {
      history.pushState(null, "", url);
    }
    const error = document.querySelector(".error-summary");
    focusOn(error ? error.querySelector("h1, h2").id : focus);
    const summary = document.getElementById("summary");
    live().textContent = error ? "" : summary ? summary.textContent : "";
  };

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.hasAttribute("data-step")) {
      event.preventDefault();
      show("/?" + new URLSearchParams(new FormData(form)), true, "question");
    }
  });

  document.addEventListener("click", (event) => {
    const link = event.target.closest("#main a[href^='/?']");
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey && event.button === 0;
    if (link && plain && !new URL(link.href).searchParams.has("view")) {
      event.preventDefault();
      const url = new URL(link.href);
      show(url.pathname + url.search, true, url.hash ? url.hash.slice(1) : "question");
    }
  });

  addEventListener("popstate", () => show(location.pathname + location.search, false, "main"));
})();
