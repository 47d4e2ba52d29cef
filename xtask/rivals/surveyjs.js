/* Shows the questions with SurveyJS, one a page, as its documentation does it in a page without a framework. The survey
   stands in this file: it costs no request of its own. */
(() => {
  const asked = %QUESTIONS%;
  const survey = new Survey.Model({
    questionsOnPageMode: "questionPerPage",
    showQuestionNumbers: false,
    pageNextText: asked.next,
    pagePrevText: asked.back,
    completeText: asked.next,
    elements: asked.questions.map((question) => ({
      type: question.several ? "checkbox" : "radiogroup",
      name: question.name,
      title: question.title,
      description: question.help,
      choices: question.choices,
    })),
  });
  survey.render(document.getElementById("survey"));
})();
