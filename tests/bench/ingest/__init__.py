"""What the bench of ingest is made of: raw databases, made-up notes, and clients at the door."""
