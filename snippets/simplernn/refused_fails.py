import keras

simple_rnn = keras.layers.SimpleRNN(
    3,
    recurrent_activation="sigmoid",
    implementation=2,
    use_cudnn="auto",
    reset_after=True,
    unit_forget_bias=True,
)
