# A format string can't reach attributes: with text made by a program it could walk from any value
# to what the sandbox hides. f-strings, which are code, are unaffected.
# expected: [1]
# expected: AttributeError
try:
    print("{0[0]}".format([[1]]))
    print("{0.real}".format(5))
except Exception as error:
    print(type(error).__name__)
