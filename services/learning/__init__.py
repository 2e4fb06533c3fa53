"""Learning: questions go back to the teams behind a signal, answers come back, people read signals together.

Speaks `learning.question.asked`, `learning.answer.given`, `learning.space.opened` and `learning.reading.recorded`, and
hears the same plus `ingest.person.erased`. Owns the tables `learning_question`, `learning_answer`, `learning_space` and
`learning_reading`; words stand in them only sealed.
"""
