"""People's curation of patterns: name, describe, merge, split, belonging, set aside, confirm, and undo any of these.

In and out: `patterns.curation.*` and `patterns.sample.*` (facts). Owns `patterns_curation`, `patterns_curation_needs`,
`patterns_coding` and `patterns_code`. `folding` says what stands, `overlay` lays it over a run; both are pure, and the
runner and `verify` use the same two. Why: docs/decisions/0085-curation.md.
"""
