"""The web pages: what people see of In Common. Drawn on the server, whole without JavaScript.

`views` and `context_views` say what each page needs, `rendering` turns a view into HTML, `charts` draws a series,
`wording` holds how a figure, a date or a glossary word is said to a reader, `paths` where each page lives. `building`
fills the views from what the API answers to the same reader, `routes` are the addresses, `visits` who reads, `forms`
what they post, and `answering` the headers of every page and a problem shown as one. Nothing here reads a database.
"""
