### E-post. Inga personuppgifter och ingen kod.

mail-received-subject = Ditt ärende har kommit fram
mail-received-body = Hej, stadens service har fått ditt ärende. Se läget med din egen kod: { $url } Du fick koden när du skickade ärendet. Om du inte har skickat något kan du strunta i det här meddelandet.
mail-news-subject = Det finns något nytt i ditt ärende
mail-news-body = Hej, det finns något nytt i ditt ärende. Se det med din egen kod: { $url } Vi frågar aldrig efter koden per e-post eller telefon.
