"""How well what moved is told from chance: the published simulation study, and the methods it is held against."""
