"""The published language of In Common: words, notes as posted, event payloads, resources and problem types.

Everything here is data and pure rules; it imports nothing of ours. Services speak to each other only through the events
in `contracts.events`, and to the world only through the resources and problems defined here.
"""
