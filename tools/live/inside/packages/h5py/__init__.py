"""The part of h5py with which Keras saves and loads weights. What it writes is no HDF5: only it can read it again.

A file is a zip: `index.json` with the groups, the attributes and the order, and each array in NumPy's own format.
"""

import io
import json
import zipfile
from collections.abc import MutableMapping
from types import SimpleNamespace

import numpy as np

INDEX = "index.json"


class ExternalLink:
    """Asked for by Keras, which refuses them; none can be made here."""


class SoftLink:
    """Likewise."""


class HardLink:
    """What every entry here is."""


class Attributes(dict):
    """Of a group or a dataset: text stays text, anything else becomes an array or a scalar of NumPy."""

    def __setitem__(self, name, value):
        if isinstance(value, (list, tuple)) and all(isinstance(each, (str, bytes)) for each in value):
            words = [each.decode() if isinstance(each, bytes) else each for each in value]
            value = np.array(words, object)
        super().__setitem__(name, value if isinstance(value, str) else np.asarray(value)[()])


class Dataset:
    """An array in a file.

    Args:
        name: its path in the file.
        array: what it holds.
    """

    external, is_virtual = None, False

    def __init__(self, name, array):
        self.name, self._array, self.attrs = name, array, Attributes()
        self.id = SimpleNamespace(get_storage_size=lambda: array.nbytes)

    shape = property(lambda self: self._array.shape)
    dtype = property(lambda self: self._array.dtype)
    size = property(lambda self: self._array.size)
    ndim = property(lambda self: self._array.ndim)

    def __array__(self, dtype=None, copy=None):
        return np.array(self._array, dtype)

    def __getitem__(self, index):
        return np.array(self._array)[index]

    def __setitem__(self, index, value):
        self._array[index] = value

    def __len__(self):
        return len(self._array)

    def __repr__(self):
        return f'<HDF5 dataset "{_last(self.name)}": shape {self.shape}, type "{self.dtype.str}">'


class Group(MutableMapping):
    """Groups and datasets by their names; a path with slashes leads through several.

    Args:
        name: its path in the file.
    """

    def __init__(self, name):
        self.name, self.attrs, self._entries = name, Attributes(), {}

    def create_group(self, path):
        """Make a group, and those on the way to it."""
        return self._put(path, Group)

    def require_group(self, path):
        """The group, made where it is not there."""
        return self[path] if path in self else self.create_group(path)

    def create_dataset(self, path, shape=None, dtype=None, data=None):
        """Make a dataset, of `data` or of zeros."""
        if data is None:
            array = np.zeros(shape, dtype or "float32")
        else:
            array = np.array(data, dtype)
            array = array if shape is None else array.reshape(shape)
        return self._put(path, lambda name: Dataset(name, array))

    def _put(self, path, make):
        names = path.strip("/").split("/")
        group = self
        for name in names[:-1]:
            if name not in group._entries:
                group._entries[name] = Group(_joined(group.name, name))
            group = group._entries[name]
        if names[-1] in group._entries:
            raise ValueError("Unable to create dataset or group (name already exists)")
        made = make(_joined(group.name, names[-1]))
        group._entries[names[-1]] = made
        return made

    def _at(self, path):
        found = self
        for name in (each for each in path.split("/") if each):
            found = found._entries.get(name) if isinstance(found, Group) else None
        return found

    def get(self, path, default=None, getclass=False, getlink=False):
        """The entry; with `getclass` its class, and with both that of the link to it."""
        found = self._at(path)
        if found is None:
            return default
        if getlink:
            return HardLink if getclass else HardLink()
        return type(found) if getclass else found

    def __getitem__(self, path):
        found = self._at(path)
        if found is None:
            raise KeyError(f"Unable to open object (object '{_last(path)}' doesn't exist)")
        return found

    def __setitem__(self, path, value):
        self.create_dataset(path, data=value)

    def __delitem__(self, path):
        before, _, name = path.rpartition("/")
        group = self[before] if before else self
        del group._entries[name]

    def __contains__(self, path):
        return self._at(path) is not None

    def __iter__(self):
        return iter(sorted(self._entries))  # HDF5 lists by name

    def __len__(self):
        return len(self._entries)

    def __repr__(self):
        return f'<HDF5 group "{self.name}" ({len(self)} members)>'

    def visititems(self, function):
        """Call a function with the path and the object of each entry, until it returns something."""
        for path, entry in self._walk(""):
            if (came := function(path, entry)) is not None:
                return came
        return None

    def _walk(self, before):
        for name in self:
            entry, path = self._entries[name], before + name
            yield path, entry
            if isinstance(entry, Group):
                yield from entry._walk(path + "/")


class File(Group):
    """A file, open.

    Args:
        name: a path, or a file-like object.
        mode: "r", "w" or "a".
    """

    def __init__(self, name, mode="r"):
        super().__init__("/")
        self._place, self.mode, self._open = name, mode, True
        self.filename = name if isinstance(name, str) else str(name)
        if mode != "w":
            try:
                self._read()
            except FileNotFoundError as error:
                if mode == "r":
                    message = f"[Errno 2] Unable to synchronously open file (unable to open file: name = '{name}')"
                    raise FileNotFoundError(message) from error
            except (zipfile.BadZipFile, KeyError) as error:
                raise OSError("Unable to synchronously open file (file signature not found)") from error

    def _read(self):
        with zipfile.ZipFile(self._place) as archive:
            for path, entry in json.loads(archive.read(INDEX)).items():
                if path == "/":
                    made = self
                elif "array" in entry:
                    made = self.create_dataset(path, data=_array(archive, entry["array"]))
                else:
                    made = self.create_group(path)
                for name, value in entry["attributes"].items():
                    made.attrs[name] = _array(archive, value)[()] if isinstance(value, int) else value

    def flush(self):
        """Write what there is."""
        if self.mode == "r":
            return
        index = {}
        with zipfile.ZipFile(self._place, "w") as archive:

            def kept(array):
                if array.dtype == object:
                    return array.tolist()
                number = len(archive.namelist())
                data = io.BytesIO()
                np.save(data, array, allow_pickle=False)
                archive.writestr(f"{number}.npy", data.getvalue())
                return number

            for path, entry in (("/", self), *self._walk("")):
                attributes = {
                    name: value if isinstance(value, str) else kept(value) for name, value in entry.attrs.items()
                }
                index[path] = {"attributes": attributes}
                if isinstance(entry, Dataset):
                    index[path]["array"] = kept(entry._array)
            archive.writestr(INDEX, json.dumps(index))

    def close(self):
        """Write what there is; nothing more can be done with it."""
        if self._open:
            self.flush()
        self._open = False

    def __bool__(self):
        return self._open

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


def is_hdf5(path):
    """Whether a file can be read here."""
    try:
        File(path, "r").close()
    except OSError:
        return False
    return True


def _array(archive, number):
    return np.load(io.BytesIO(archive.read(f"{number}.npy")), allow_pickle=False)


def _joined(before, name):
    return f"{before.rstrip('/')}/{name}"


def _last(path):
    return path.rstrip("/").rpartition("/")[2]
