"""Where people and machine agree on what belongs together: samples to judge, judgements, and the cut-off they give.

In: `SampleDrawn`, `PairJudged`, `CutOffSet` (this package speaks them itself). Tables: `patterns_sample`,
`patterns_sample_item`, `patterns_judgement`, `patterns_cut_off`. A closing run takes the newest cut-off of its unit and kind.
"""
