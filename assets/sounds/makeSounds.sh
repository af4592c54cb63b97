#!/bin/sh
# Makes the sounds of the counter from noise and tones with SoX; nothing is recorded. Run it in this folder: sh makeSounds.sh
# Ogg Vorbis for most browsers, WAV for those that do not play it; what is heard of a place is an extra and comes as Ogg alone.
set -eu
export SOX_OPTS='-V1 -R'
RATE=22050

# keep NAME: levels and writes what was made as NAME.ogg and NAME.wav
keep() {
  sox raw.wav -c 1 -b 16 "$1.wav" norm "$2" rate $RATE
  sox "$1.wav" -C 3 "$1.ogg"
  rm -f raw.wav part*.wav
}

# around NAME: writes part3.wav as NAME.ogg; its end runs into its beginning, so that it goes round without a seam. The rate is changed
# before it is cut: at a cut end a change of rate rings, and that is a click at every round. What is too low to be heard is taken out.
around() {
  sox part3.wav part7.wav highpass 35 rate $RATE
  sox part7.wav part4.wav trim 0 12 fade q 2 12 0
  sox part7.wav part5.wav trim 12 2 fade q 0 2 2
  sox -m part4.wav part5.wav part6.wav
  sox part6.wav -C 1 "$1.ogg" norm "$2"
  rm -f part*.wav
}

# A paper slides over felt: soft noise that swells and dies.
sox -n -c 1 -r 44100 raw.wav synth 0.32 pinknoise bandpass 1900 1600 fade q 0.07 0.32 0.2
keep slide -14

# A paper is lifted: a short breath of air.
sox -n -c 1 -r 44100 raw.wav synth 0.16 brownnoise highpass 500 lowpass 3000 fade q 0.03 0.16 0.1
keep lift -18

# A page turns: two rustles, the second brighter.
sox -n -c 1 -r 44100 part1.wav synth 0.16 pinknoise bandpass 2600 2200 fade q 0.02 0.16 0.12 gain -4
sox -n -c 1 -r 44100 part2.wav synth 0.18 pinknoise bandpass 3800 2800 fade q 0.01 0.18 0.14
sox part1.wav part2.wav raw.wav splice -q 0.16,0.02
keep page -14

# The dial of the lamp: a click with a little body.
sox -n -c 1 -r 44100 part1.wav synth 0.02 whitenoise bandpass 3200 2400 fade q 0.001 0.02 0.016
sox -n -c 1 -r 44100 part2.wav synth 0.06 sine 420 fade q 0.001 0.06 0.055 gain -8
sox -m part1.wav part2.wav raw.wav
keep lamp -12

# The glass is set down: a muffled tap.
sox -n -c 1 -r 44100 part1.wav synth 0.1 sine 240 fade q 0.002 0.1 0.095
sox -n -c 1 -r 44100 part2.wav synth 0.05 brownnoise lowpass 1200 fade q 0.001 0.05 0.045
sox -m part1.wav part2.wav raw.wav
keep loupe -14

# A stamp lands: a low knock, paper and wood.
sox -n -c 1 -r 44100 part1.wav synth 0.22 sine 95-52 fade q 0.002 0.22 0.2
sox -n -c 1 -r 44100 part2.wav synth 0.12 brownnoise lowpass 900 fade q 0.001 0.12 0.11 gain 4
sox -m part1.wav part2.wav raw.wav
keep stamp -7

# A register answers: two short tones.
sox -n -c 1 -r 44100 part1.wav synth 0.07 sine 880 fade q 0.008 0.07 0.04
sox -n -c 1 -r 44100 part2.wav synth 0.11 sine 1174.66 fade q 0.008 0.11 0.08
sox part1.wav part2.wav raw.wav
keep blip -22

# The queue moves: two soft bells far away.
sox -n -c 1 -r 44100 part1.wav synth 0.9 sine 784 sine 1568 remix 1 fade q 0.01 0.9 0.85
sox -n -c 1 -r 44100 part2.wav synth 1.2 sine 587.33 fade q 0.01 1.2 1.15 pad 0.35
sox -m part1.wav part2.wav raw.wav lowpass 2600
keep chime -24

# The reader: a motor that pulls and lets go.
sox -n -c 1 -r 44100 part1.wav synth 0.7 triangle 110-128 lowpass 700 fade q 0.12 0.7 0.2
sox -n -c 1 -r 44100 part2.wav synth 0.7 pinknoise bandpass 1400 900 fade q 0.12 0.7 0.2 gain -10
sox -m part1.wav part2.wav raw.wav
keep reader -20

# The hall: many voices so far away that none is one.
sox -n -c 1 -r 44100 part1.wav synth 14 brownnoise bandpass 360 300 tremolo 0.7 35
sox -n -c 1 -r 44100 part2.wav synth 14 pinknoise bandpass 700 420 tremolo 1.9 45 gain -9
sox -m part1.wav part2.wav part3.wav
around murmur -12

# A lane or a post in the open: an engine that idles, wind.
sox -n -c 1 -r 44100 part1.wav synth 14 brownnoise lowpass 140 tremolo 9 30
sox -n -c 1 -r 44100 part2.wav synth 14 pinknoise bandpass 480 300 tremolo 0.2 60 gain -10
sox -m part1.wav part2.wav part3.wav
around lane -14

# A train: the rumble of the wheels, and two knocks where rails meet, every second.
sox -n -c 1 -r 44100 part1.wav synth 14 brownnoise lowpass 320 tremolo 1 30
sox -n -c 1 -r 44100 part2.wav synth 0.09 brownnoise lowpass 700 fade q 0.004 0.09 0.08 pad 0 0.13
sox -n -c 1 -r 44100 part6.wav synth 0.09 brownnoise lowpass 560 fade q 0.004 0.09 0.08 pad 0 0.69
sox part2.wav part6.wav part7.wav repeat 13 gain -2
sox -m part1.wav part7.wav part3.wav trim 0 14
around rails -13

# A quay: water that comes and goes, wind above it.
sox -n -c 1 -r 44100 part1.wav synth 14 pinknoise bandpass 520 500 tremolo 0.25 75
sox -n -c 1 -r 44100 part2.wav synth 14 brownnoise lowpass 220 gain -4
sox -m part1.wav part2.wav part3.wav
around quay -14

# A quiet room: air that moves.
sox -n -c 1 -r 44100 part3.wav synth 14 brownnoise lowpass 260
around room -20

# A workshop under rails: air, a small motor, a deep rumble that passes.
sox -n -c 1 -r 44100 part1.wav synth 14 brownnoise lowpass 180 tremolo 0.15 70
sox -n -c 1 -r 44100 part2.wav synth 14 triangle 98 lowpass 300 tremolo 3 20 gain -26
sox -m part1.wav part2.wav part3.wav
around workshop -13

# A street: wheels that pass far away.
sox -n -c 1 -r 44100 part1.wav synth 14 pinknoise bandpass 300 320 tremolo 0.17 65
sox -n -c 1 -r 44100 part2.wav synth 14 brownnoise lowpass 160 gain -3
sox -m part1.wav part2.wav part3.wav
around street -15
rm -f part*.wav
