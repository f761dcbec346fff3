"""The story: Haat's main job played end to end over real HTTP, through the emulator, and its books read after.

It uses nothing that a real customer and a real shopkeeper could not use: they write, tap and pay on phones.
"""
