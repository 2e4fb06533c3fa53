"""What every service stands on: the log and the vault as ports, databases, and how followers follow.

It knows no service. No events of its own; it owns two tables, `follower_position` and `follower_aside`.
"""
