"""Sound: tones and the mixer (pure), the audio device, and the voice."""
