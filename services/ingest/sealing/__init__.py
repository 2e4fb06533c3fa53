"""The seal: signed evidence, kept outside the database as well, of what stood in the log and in which order.

A sealer makes a Merkle tree over each stretch of the log and signs a checkpoint of it, which holds the hash of the one
before. `verify` checks log, checkpoints and file against each other; `prove` shows that a note's events are among what was
sealed. It speaks no events; it reads the log's rows as they are stored. Table: `log_checkpoint`, in the log's database.
"""
