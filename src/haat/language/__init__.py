"""Floor 3: hearing and phrasing. Pure: text in, values out; the same words give the same answer for ever."""
