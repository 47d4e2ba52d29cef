/* Shows the questions with Formbricks' renderer, as its own script does once it has the survey. The survey stands in this
   file: it costs no request of its own. */
(() => {
  const asked = %QUESTIONS%;
  formbricksSurveys.renderSurveyInline({
    containerId: "survey",
    brandColor: "#0b5a66",
    isBrandingEnabled: false,
    survey: {
      id: "situation",
      welcomeCard: { enabled: false },
      thankYouCard: { enabled: false },
      hiddenFields: { enabled: false },
      questions: asked.questions.map((question) => ({
        id: question.name,
        type: question.several ? "multipleChoiceMulti" : "multipleChoiceSingle",
        headline: question.title,
        subheader: question.help,
        required: true,
        buttonLabel: asked.next,
        backButtonLabel: asked.back,
        choices: question.choices.map((choice) => ({ id: question.name + "-" + choice.value, label: choice.text })),
      })),
    },
  });
})();
