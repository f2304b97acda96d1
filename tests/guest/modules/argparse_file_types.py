# requires: 3.9
# argparse.FileType: "-" is a standard stream; what can't be opened is an error of the arguments.
import argparse
import sys
import warnings

warnings.simplefilter("ignore")
print(argparse.FileType("r")("-") is sys.stdin, argparse.FileType("w")("-") is sys.stdout)
print(argparse.FileType("r"), argparse.FileType("w", 1), argparse.FileType("r", encoding="utf-8"))
print(argparse.FileType("r") == argparse.FileType("r"), repr(argparse.FileType("wb", 0)))
parser = argparse.ArgumentParser(prog="prog")
parser.add_argument("source", type=argparse.FileType("r"), nargs="?", default="-")
print(parser.parse_args([]).source is sys.stdin, parser.parse_args(["-"]).source is sys.stdin)
for mode in ("x", "a"):
    try:
        print(argparse.FileType(mode)("-") is sys.stdout)
    except ValueError as error:
        print(error)
try:
    argparse.FileType("r")("no/such/file")
except argparse.ArgumentTypeError as error:
    print(str(error).split(":")[0])
try:
    argparse.ArgumentParser().add_argument("x", type=argparse.FileType)
except ValueError as error:
    print(str(error).split(" at ")[0][-20:])
