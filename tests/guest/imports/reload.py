# importlib.reload of a module of the library gives the module itself.
import importlib
import json

print(importlib.reload(json) is json, json.dumps([1]))
for wrong in (5, importlib.import_module("__main__")):
    try:
        importlib.reload(wrong)
    except (TypeError, ImportError) as error:
        print(type(error).__name__, error)
