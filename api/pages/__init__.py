"""The web pages: what people see of In Common. Drawn on the server, whole without JavaScript.

`views` says what each page needs, `rendering` turns a view into HTML, `charts` draws a series, `wording` holds how a
figure, a date or a glossary word is said to a reader, `paths` where each page lives. Nothing here reads a database.
"""
