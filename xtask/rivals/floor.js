/* The floor: the least that a widget by one script tag needs. It fetches its questions from where it came from, in one
   request, and asks one after the other. No start screen, no going back, no checking, no languages. */
(async () => {
  const here = document.currentScript;
  const box = document.createElement("div");
  here.after(box);
  const style = document.createElement("style");
  style.textContent = ".floor h2{margin:0 0 .5em}.floor label{display:block;padding:.8em;margin:.4em 0;border:1px solid #6f8790;border-radius:.5em}.floor button{padding:.8em 1.6em;margin-top:.8em}";
  document.head.append(style);
  box.className = "floor";
  const make = (name, text) => {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    return made;
  };
  const asked = await (await fetch(here.src.replace(/[^/]*$/, "questions.json"))).json();
  const answers = {};
  const show = (number) => {
    const question = asked.questions[number];
    if (!question) return box.replaceChildren(make("p", JSON.stringify(answers)));
    const form = make("form");
    form.append(make("h2", question.title), make("p", question.help));
    for (const choice of question.choices) {
      const label = make("label");
      const input = make("input");
      input.type = question.several ? "checkbox" : "radio";
      input.name = question.name;
      input.value = choice.value;
      label.append(input, " ", choice.text);
      form.append(label);
    }
    form.append(make("button", asked.next));
    form.onsubmit = (event) => {
      event.preventDefault();
      answers[question.name] = new FormData(form).getAll(question.name);
      show(number + 1);
    };
    box.replaceChildren(form);
  };
  show(0);
})();
