"""What becomes of a recurrent model outside of Keras: models times ways out, each cell executed and recorded."""
