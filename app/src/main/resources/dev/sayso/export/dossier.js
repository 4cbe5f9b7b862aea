// A field that narrows down who said what. The page is complete without it.
document.querySelectorAll(".timeline").forEach((timeline) => {
  const field = document.createElement("input");
  field.type = "search";
  field.className = "filter";
  field.placeholder = "Find a source, an outlet or a word";
  field.setAttribute("aria-label", field.placeholder);
  field.addEventListener("input", () => {
    const wanted = field.value.trim().toLowerCase();
    timeline.querySelectorAll(".day").forEach((day) => {
      const entries = [...day.querySelectorAll(".entry")];
      entries.forEach((entry) => {
        entry.hidden = !entry.textContent.toLowerCase().includes(wanted);
      });
      day.hidden = entries.every((entry) => entry.hidden);
    });
  });
  timeline.querySelector("h2").after(field);
});
