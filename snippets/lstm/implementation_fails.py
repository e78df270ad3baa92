import keras

x = keras.random.normal((2, 4, 8), seed=0)
for use_cudnn in (False, "auto"):
    lstm = keras.layers.LSTM(
        3, dropout=0.5, implementation=1, use_cudnn=use_cudnn
    )
    print(f"use_cudnn={use_cudnn}")
    print("  inference:", tuple(lstm(x).shape))
    print("  training: ", tuple(lstm(x, training=True).shape))
