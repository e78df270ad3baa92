import keras

words = keras.Input((4, 5, 8))
words_to_sentence = keras.layers.LSTM(3)
sentences = keras.layers.TimeDistributed(words_to_sentence)(words)
document = keras.layers.LSTM(6)(sentences)
print("words:    ", words.shape)
print("sentences:", sentences.shape)
print("document: ", document.shape)
