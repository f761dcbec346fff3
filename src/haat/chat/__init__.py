"""Floor 4: the conversation, pure: a message and a snapshot in, commands and replies out."""
