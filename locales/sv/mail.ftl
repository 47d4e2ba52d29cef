### E-post. Inga personuppgifter och ingen kod.

mail-received-subject = Ditt ärende har kommit fram
mail-received-body = Hej, stadens service har fått ditt ärende. Se med din egen kod var ärendet är: { $url } Du fick koden när du skickade ärendet. Om du inte har skickat något behöver du inte bry dig om det här meddelandet.
mail-news-subject = Det finns något nytt i ditt ärende
mail-news-body = Hej, det finns något nytt i ditt ärende. Se det med din egen kod: { $url } Vi frågar aldrig efter koden per e-post eller telefon.
