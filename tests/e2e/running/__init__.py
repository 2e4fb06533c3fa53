"""The service as processes: started, killed, started again."""
