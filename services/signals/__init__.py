"""Signals: weekly series of each pattern in each place, tested once a week, published as a frozen sheet.

Hears `ingest.` (who was heard where and when), `patterns.run.completed` (which pattern each statement is placed in) and
`patterns.week.closed` (a week may be tested). Speaks `signals.sheet.published`. Owns the tables `signals_note`,
`signals_statement`, `signals_placed`, `signals_place`, `signals_pattern`, `signals_definition`, `signals_due`,
`signals_sheet`, `signals_signal` and `signals_correction`; none of them holds a word anybody said.
"""
