"""What is heard: tones and the mixer (pure), and the one file that opens an audio device."""
