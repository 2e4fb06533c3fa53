"""The statistics of signals: arrays in, arrays out; no clock, no I/O, no randomness.

Shapes: S series, T weeks, W tested weeks, R rows (one row = one series at one tested week), n baseline weeks.
`method.test_weeks` is what the service and `incommon try signals` both call; `discovery` holds false discoveries
over many of its answers. Every sum runs over one row in a fixed order, so a row's answer is the same to the last
bit whatever else is in the stack: `incommon verify` may recompute one signal alone.
"""
