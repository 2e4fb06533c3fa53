"""How patterns keep their identity from one closing run to the next: on dated real texts, and on the demonstration."""
