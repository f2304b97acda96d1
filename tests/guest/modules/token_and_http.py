# requires: 3.11
import http
import token

print(token.tok_name[token.NAME], token.EXACT_TOKEN_TYPES["+"])
print(
    http.HTTPStatus(404).name,
    [s.value for s in http.HTTPStatus],
    http.HTTPMethod.GET,
    repr(http.HTTPMethod.GET),
)
print([s.phrase for s in http.HTTPStatus])
print([n for n in http.HTTPStatus.__members__])
