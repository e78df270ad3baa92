import keras

x = keras.random.normal((2, 4, 8), seed=0)
for use_cudnn in (False, "auto"):
    gru = keras.layers.GRU(
        3, dropout=0.5, implementation=1, use_cudnn=use_cudnn
    )
    outputs = gru(x, training=True)
    print(f"use_cudnn={use_cudnn}:", tuple(outputs.shape))
