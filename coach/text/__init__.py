"""The words that people read: session texts, doses, dates, problem texts, safety, languages."""
