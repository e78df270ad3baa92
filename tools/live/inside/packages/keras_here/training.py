"""`fit` and `train_on_batch`, which Keras' NumPy backend lacks: in the order of its TensorFlow trainer.

Everything but the gradient is Keras' own: data adapters, losses, metrics, optimizers, callbacks. The methods follow
`keras/src/backend/tensorflow/trainer.py` of Keras 3.15.
"""

import warnings

import numpy as np
from keras.src import backend, tree
from keras.src import callbacks as callbacks_module
from keras.src import optimizers as optimizers_module
from keras.src.backend.numpy.trainer import NumpyTrainer
from keras.src.trainers.data_adapters import array_slicing, data_adapter_utils
from keras.src.trainers.epoch_iterator import EpochIterator
from keras.src.utils import traceback_utils
from keras.src.utils.python_utils import pythonify_logs


def install():
    """Have models train."""
    for function in (fit, train_on_batch, train_step, make_train_function):
        setattr(NumpyTrainer, function.__name__, function)
    for name in ("evaluate", "test_on_batch"):
        setattr(NumpyTrainer, name, _asking_for_compile(getattr(NumpyTrainer, name)))


def _asking_for_compile(method):
    """TensorFlow's trainer asks whether the model was compiled before anything else."""

    def asked(self, *arguments, **named):
        self._assert_compile_called(method.__name__)
        return method(self, *arguments, **named)

    asked.__name__, asked.__doc__ = method.__name__, method.__doc__
    return asked


def train_step(self, data):
    """One step of training on one batch."""
    from .gradients import value_and_gradients  # autograd is loaded when something is trained

    x, y, sample_weight = data_adapter_utils.unpack_x_y_sample_weight(data)

    def forward():
        y_pred = self(x, training=True) if self._call_has_training_arg else self(x)
        loss = self._compute_loss(x=x, y=y, y_pred=y_pred, sample_weight=sample_weight, training=True)
        scaled = loss if self.optimizer is None else self.optimizer.scale_loss(loss)
        return scaled, (loss, y_pred)

    weights = self.trainable_weights
    _, (loss, y_pred), gradients = value_and_gradients(forward, weights)
    samples = next(each for each in tree.flatten(x) if each is not None).shape[0]
    self._loss_tracker.update_state(loss, sample_weight=samples)
    if weights:
        self.optimizer.apply_gradients(zip(gradients, weights, strict=True))
    else:
        warnings.warn("The model does not have any trainable weights.", stacklevel=2)
    return self.compute_metrics(x, y, y_pred, sample_weight=sample_weight)


def make_train_function(self, force=False):
    """What trains on the batches of one execution."""
    if self.train_function is not None and not force:
        return

    def train(batches):
        for data in batches:
            _build(self, data)
            logs = self.train_step(data)
        return logs

    self.train_function = train


def _build(model, data):
    """Make the weights of layers that have none yet, without anything of the batch being used up."""
    if not all(layer.built for layer in model._flatten_layers()):
        x, _, _ = data_adapter_utils.unpack_x_y_sample_weight(data)
        backend.compute_output_spec(model, x)


@traceback_utils.filter_traceback
def fit(
    self,
    x=None,
    y=None,
    batch_size=None,
    epochs=1,
    verbose="auto",
    callbacks=None,
    validation_split=0.0,
    validation_data=None,
    shuffle=True,
    class_weight=None,
    sample_weight=None,
    initial_epoch=0,
    steps_per_epoch=None,
    validation_steps=None,
    validation_batch_size=None,
    validation_freq=1,
):
    """As `keras.Model.fit`."""
    self._assert_compile_called("fit")
    self._eval_epoch_iterator = None
    if validation_split and validation_data is None:
        (x, y, sample_weight), validation_data = array_slicing.train_validation_split(
            (x, y, sample_weight), validation_split=validation_split
        )
    if validation_data is not None:
        val_x, val_y, val_sample_weight = data_adapter_utils.unpack_x_y_sample_weight(validation_data)
    batches = EpochIterator(
        x=x,
        y=y,
        sample_weight=sample_weight,
        batch_size=batch_size,
        steps_per_epoch=steps_per_epoch,
        shuffle=shuffle,
        class_weight=class_weight,
        steps_per_execution=self.steps_per_execution,
    )
    if not isinstance(callbacks, callbacks_module.CallbackList):
        callbacks = callbacks_module.CallbackList(
            callbacks,
            add_history=True,
            add_progbar=verbose != 0,
            verbose=verbose,
            epochs=epochs,
            steps=batches.num_batches,
            model=self,
        )
    self.stop_training = False
    self.make_train_function()
    callbacks.on_train_begin()
    training_logs, logs = None, {}
    for epoch in range(self._initial_epoch or initial_epoch, epochs):
        self.reset_metrics()
        callbacks.on_epoch_begin(epoch)
        for begin_step, end_step, data in batches:
            callbacks.on_train_batch_begin(begin_step)
            logs = self.train_function(data)
            callbacks.on_train_batch_end(end_step, logs)
            if self.stop_training:
                break
        epoch_logs = dict(self._get_metrics_result_or_logs(logs))
        if validation_data is not None and self._should_eval(epoch, validation_freq):
            if self._eval_epoch_iterator is None:
                self._eval_epoch_iterator = EpochIterator(
                    x=val_x,
                    y=val_y,
                    sample_weight=val_sample_weight,
                    batch_size=validation_batch_size or batch_size,
                    steps_per_execution=self.steps_per_execution,
                    steps_per_epoch=validation_steps,
                    shuffle=False,
                )
            val_logs = self.evaluate(
                x=val_x,
                y=val_y,
                sample_weight=val_sample_weight,
                batch_size=validation_batch_size or batch_size,
                steps=validation_steps,
                callbacks=callbacks,
                return_dict=True,
                _use_cached_eval_dataset=True,
            )
            epoch_logs.update({f"val_{name}": value for name, value in val_logs.items()})
        callbacks.on_epoch_end(epoch, epoch_logs)
        training_logs = epoch_logs
        if self.stop_training:
            break
    if isinstance(self.optimizer, optimizers_module.Optimizer) and epochs > 0:
        self.optimizer.finalize_variable_values(self.trainable_weights)
    del self._eval_epoch_iterator
    callbacks.on_train_end(logs=training_logs)
    return self.history


def train_on_batch(self, x, y=None, sample_weight=None, class_weight=None, return_dict=False):
    """As `keras.Model.train_on_batch`."""
    self._assert_compile_called("train_on_batch")
    if class_weight is not None:
        if sample_weight is not None:
            raise ValueError(
                "Arguments `sample_weight` and `class_weight` cannot be specified at the same time. "
                f"Received: sample_weight={sample_weight}, class_weight={class_weight}"
            )
        sample_weight = data_adapter_utils.class_weight_to_sample_weights(y, class_weight)
    self.make_train_function()
    self.reset_metrics()
    data = tree.map_structure(np.asarray, (x, y, sample_weight), none_is_leaf=False)
    logs = pythonify_logs(self.train_function([data]))
    return logs if return_dict else self._flatten_metrics_in_order(logs)
